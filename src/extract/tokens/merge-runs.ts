import { type Characters, fullStop } from '../../text/characters.ts';
import { type Gap, Token } from './token.ts';
import { wordTypeAt } from './vocabulary.ts';

/**
 * A rule that gives the end of the token that begins at a character, with the white space before it; the same offset
 * where none begins there, so that the character is left out.
 */
export type Cut = (characters: Characters, at: number, gap: Gap) => number;

/**
 * Cuts a text into tokens by a rule, from its runs: a run that the rule leaves whole is the token. A plain run is taken
 * without a question, except before a full stop, which may belong to an abbreviation.
 */
export function mergeRuns(characters: Characters, runs: readonly Token[], cut: Cut): Token[] {
  const { text, kinds } = characters;
  const tokens: Token[] = [];
  let at = 0;
  for (const run of runs) {
    const { start, end } = run;
    if (end <= at) continue;
    if (run.plain && characters.codeAt(end) !== fullStop) {
      tokens.push(run);
      continue;
    }
    at = Math.max(at, start);
    while (at < end) {
      const gap = at === start ? run.gap : 'none';
      const stop = cut(characters, at, gap);
      const whole = at === start && stop === end;
      if (stop > at) tokens.push(whole ? run : new Token(wordTypeAt(text, kinds, at, stop), at, gap));
      at = Math.max(stop, at + 1);
    }
  }
  return tokens;
}
