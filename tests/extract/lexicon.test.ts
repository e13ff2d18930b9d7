import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeEntries, formatWordList, lexiconModule, parseWordList } from '../lexicon/lexicon-module.ts';

const folder = 'src/extract/lexicon/';
const files = readdirSync(`${folder}data`);
const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8');

describe.each(files)('the word list %s', (file) => {
  const text = read(`data/${file}`);
  const { header, entries } = parseWordList(text);

  it('is one entry a line, without doubles, sorted unless its header says otherwise', () => {
    expect(text).toBe(formatWordList({ header, entries }));
    const unsorted = header.some((line) => line.startsWith('Unsorted:'));
    expect(entries).toEqual(unsorted ? [...new Set(entries)] : [...new Set(entries)].toSorted());
  });

  it('names its source', () => {
    expect(header.at(-1)).toMatch(/^Source: .+ \(MIT\b/);
  });

  it('is what its module was made from: run npm run lexicon', () => {
    expect(read(`lists/${file.replace('.txt', '.ts')}`)).toBe(lexiconModule(file, text));
  });
});

it('no module is without a word list', () => {
  expect(readdirSync(`${folder}lists`).map((file) => file.replace('.ts', '.txt'))).toEqual(files);
});

it('a list with a bar in an entry is refused', () => {
  expect(() => lexiconModule('fish.txt', '# Fish.\n\nbass|trout\n')).toThrow(
    'fish.txt: expected an entry without bars and outer spaces, found "bass|trout"',
  );
});

it('changes made by hand add entries to a list and remove some', () => {
  expect(changeEntries(['trout', 'bass'], ['+carp', '-bass'])).toEqual(['carp', 'trout']);
});

it.each(readdirSync('tests/lexicon/changes'))('the changes of %s are in the list', (file) => {
  const entries = new Set(parseWordList(read(`data/${file}`)).entries);
  const changes = parseWordList(readFileSync(`tests/lexicon/changes/${file}`, 'utf8')).entries;
  expect(changes.filter((change) => entries.has(change.slice(1)) !== change.startsWith('+'))).toEqual([]);
});
