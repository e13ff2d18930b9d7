import { low, type Passage } from '../../tokens/passage.ts';

/** Tokens before and behind a date between which brackets make it a life span or a source: "(born 3 April 1978)". */
const before = 6;
const behind = 8;

/** Checks for a date in round or square brackets, with few other tokens: "(2004–2008)", "(1960)". */
export function inBrackets(passage: Passage, { first, last }: { first: number; last: number }): boolean {
  for (let at = first - 1; at >= 0 && first - at <= before; at--) {
    const mark = low(passage, at);
    if (mark === ')' || mark === ']') return false;
    if (mark !== '(' && mark !== '[') continue;
    for (let end = last + 1; end < passage.tokens.length && end - last <= behind; end++)
      if (/^[)\]]$/.test(low(passage, end))) return true;
    return false;
  }
  return false;
}
