import { char } from '../../text/char-kinds.ts';
import type { Lexemes } from '../tokens/lexemes.ts';
import { endOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const fullStop = 46;
const inWord = char.letter | char.number;

/** Whether a full stop joins two words, as in "example.org"; behind a sentence a capital follows. */
function joinsAt(lexemes: Lexemes, at: number): boolean {
  return (
    lexemes.text.charCodeAt(at) === fullStop &&
    lexemes.isAt(at - 1, inWord) &&
    lexemes.isAt(at + 1, inWord) &&
    !lexemes.isAt(at + 1, char.large)
  );
}

const marks = ['://', '@', 'www.'];

function hasMark(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

function runEnd(lexemes: Lexemes, from: number): number {
  let end = from;
  while (end < lexemes.length && !lexemes.isAt(end, char.space)) end++;
  return end;
}

/**
 * Makes breaks of the words in addresses of the web and of mail: of all that stands together with "://", "@" or "www.",
 * and of what full stops join. An address tells where to look, not what a text is about.
 */
export function dropAddresses(tokens: readonly Token[], lexemes: Lexemes): void {
  const { text } = lexemes;
  const hasMarks = hasMark(text);
  let [run, isAddress] = [0, false];
  for (const token of tokens) {
    if (hasMarks && token.start >= run) {
      // The marks may stand in front of a word, so a run is looked at from where white space ends.
      let from = token.start;
      while (from > run && !lexemes.isAt(from - 1, char.space)) from--;
      run = runEnd(lexemes, token.start);
      isAddress = hasMark(text.slice(from, run));
    }
    if (isAddress || joinsAt(lexemes, token.start - 1) || joinsAt(lexemes, endOf(token))) token.kind = 'break';
  }
}
