import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const longestLine = 120;

/** Words that need a second reading in a comment, each with plain ones to write instead. */
const unclear: readonly (readonly [RegExp, string])[] = [
  [/\btold\b/i, 'encoded, given, reported'],
  [/\banew\b/i, 'again, a name of the operation: refetch, remount'],
  [/\bstands for\b/i, 'represents, is'],
  [/\bby halves\b/i, 'by binary search'],
];

/** Modules that `npm run lexicon` writes: their comments are text of the lists. */
const generated = 'extract/lexicon/lists/';

interface Comment {
  at: string;
  text: string;
}

/** Lists the lines of a file that are or end in a comment. Strings with "//" in them, such as addresses, are none. */
function commentsOf(file: string): Comment[] {
  let inBlock = false;
  return readFileSync(`src/${file}`, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const opens = /^\s*\{?\/\*/.test(line);
      const text = inBlock || opens || /^\s*\/\//.test(line) ? line : (/(?<=[\s;,{])\/\/ .*$/.exec(line)?.[0] ?? null);
      if (opens || inBlock) inBlock = !line.includes('*/');
      return text === null ? [] : [{ at: `src/${file}:${index + 1}`, text }];
    });
}

const comments = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(generated))
  .toSorted()
  .flatMap(commentsOf);

it('finds comments', () => {
  expect(comments.length).toBeGreaterThan(100);
});

it(`wraps comments at ${longestLine} characters, unless a URL, a table row or a lint directive cannot be wrapped`, () => {
  const long = comments.filter(
    ({ text }) => text.length > longestLine && !/https?:\/\/|^ \* \||oxlint-|eslint-|@ts-/.test(text),
  );
  expect(long.map(({ at }) => at)).toEqual([]);
});

it.each(unclear)('contains no %s: write %s', (word) => {
  expect(comments.filter(({ text }) => word.test(text)).map(({ at, text }) => `${at} ${text.trim()}`)).toEqual([]);
});
