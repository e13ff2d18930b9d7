import { char } from '../../text/char-kinds.ts';
import { type Characters, isDigit } from '../../text/characters.ts';
import { type Gap, Token, widen } from './token.ts';
import { wordTypeAt } from './vocabulary.ts';

const inWord = char.letter | char.mark;
const longestPlain = 40;

function flags(characters: string): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (const character of characters) found[character.charCodeAt(0)] = 1;
  return found;
}

const beforePlain = flags('\t\n\r ("[');
const behindPlain = flags('\t\n\r ,.;:!?)"]');
const fullStop = flags('.');

/**
 * Cuts a text into its finest tokens in one pass over its characters: runs of letters, runs of digits, single marks.
 * Every other cut merges runs, see `mergeRuns`. A run is plain where none would: a word of ASCII letters between white
 * space and marks that join nothing. That is most tokens of an English text.
 */
export function runsOf(characters: Characters): Token[] {
  const { text, kinds, length } = characters;
  const runs: Token[] = [];
  let gap: Gap = 'line';
  let open = true;
  let at = 0;
  while (at < length) {
    const kind = kinds[at] ?? 0;
    const code = kind & char.code;
    if (kind & char.space) {
      gap = widen(gap, code);
      open = beforePlain[code] === 1;
      at++;
      continue;
    }
    const start = at++;
    let plain = false;
    if (kind & inWord) {
      let all = kind;
      for (let next = kinds[at] ?? 0; next & inWord; next = kinds[++at] ?? 0) all |= next;
      if (open && !(all & char.foreign) && at - start <= longestPlain) {
        const next = characters.codeAt(at);
        plain = at === length || (behindPlain[next] === 1 && !(fullStop[next] === 1 && at - start === 1));
      }
    } else if (isDigit(code)) while (isDigit(characters.codeAt(at))) at++;
    runs.push(new Token(wordTypeAt(text, kinds, start, at), start, gap, plain));
    gap = 'none';
    open = beforePlain[code] === 1;
  }
  return runs;
}
