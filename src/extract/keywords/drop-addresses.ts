import { char } from '../../text/char-kinds.ts';
import { type Characters, fullStop } from '../../text/characters.ts';
import type { TaggedToken } from './tagged-token.ts';

const inWord = char.letter | char.number;

/** Checks whether a full stop joins two words, as in "example.org". Behind the end of a sentence a capital follows. */
function joinsAt(characters: Characters, at: number): boolean {
  return (
    characters.codeAt(at) === fullStop &&
    characters.isAt(at - 1, inWord) &&
    characters.isAt(at + 1, inWord) &&
    !characters.isAt(at + 1, char.upper)
  );
}

const marks = ['://', '@', 'www.'];

function hasMark(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

function runEnd(characters: Characters, from: number): number {
  let end = from;
  while (end < characters.length && !characters.isAt(end, char.space)) end++;
  return end;
}

/**
 * Tags the words of web and mail addresses as breaks: those in a run of characters with "://", "@" or "www.", and those
 * joined by full stops. An address is no evidence for the topic of a text.
 */
export function dropAddresses(tokens: readonly TaggedToken[], characters: Characters): void {
  const { text } = characters;
  const hasMarks = hasMark(text);
  let [run, isAddress] = [0, false];
  for (const token of tokens) {
    if (hasMarks && token.start >= run) {
      // The mark may come before the word, so the run begins behind the last white space.
      let from = token.start;
      while (from > run && !characters.isAt(from - 1, char.space)) from--;
      run = runEnd(characters, token.start);
      isAddress = hasMark(text.slice(from, run));
    }
    if (isAddress || joinsAt(characters, token.start - 1) || joinsAt(characters, token.end)) token.tag = 'break';
  }
}
