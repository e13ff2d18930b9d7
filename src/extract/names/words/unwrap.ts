import { isCommon, kind, kindsAt } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** Width, in characters, from which a block of lines that fill it is taken for wrapped text and not for a list or a verse. */
const leastWidth = 40;
const mostWidth = 140;

/** Whether white space holds two line breaks. */
function isBlank(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) breaks++;
  return breaks > 1;
}

/** Whether the text goes on over the line break before a token: no sentence ends there and its word would not have fitted. */
function goesOn(tokens: readonly Token[], from: number, next: number, width: number, isLong: boolean): boolean {
  const last = tokens[next - 1];
  const first = tokens[next];
  if (!last || !first || /^[.!?:;"”*•]$/.test(last.text)) return false;
  if (first.shape === 'mark' || kindsAt(first) & kind.calendar) return false;
  if (last.end - (tokens[from]?.start ?? 0) + 1 + first.end - first.start <= width) return false;
  if (isLong && width >= leastWidth) return width <= mostWidth;
  // Of a narrow or a short block only one that breaks between a lone large word and a name: "the mayor, Anna / Holm, said".
  const before = tokens[next - 2];
  return before !== undefined && next > from + 2 && !before.lexeme.large && first.lexeme.large && !isCommon(first.key);
}

/** Joins the lines of a block, given by their first tokens and the token behind the last, that were broken to fit. */
function unwrapBlock(tokens: readonly Token[], lines: readonly number[], end: number): void {
  let width = 0;
  for (const [i, from] of lines.entries())
    width = Math.max(width, (tokens[(lines[i + 1] ?? end) - 1]?.end ?? 0) - (tokens[from]?.start ?? 0));
  for (let i = 1; i < lines.length; i++) {
    const next = lines[i] ?? 0;
    const first = tokens[next];
    if (!first || !goesOn(tokens, lines[i - 1] ?? 0, next, width, lines.length > 2)) continue;
    first.gap = 'space';
    first.opens = false;
  }
}

/** Makes spaces of the line breaks of hard-wrapped text, so that a name broken by one is whole. */
export function unwrap(text: string, tokens: readonly Token[]): void {
  let lines: number[] = [];
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && token.gap !== 'line') continue;
    if (token && i > 0 && !isBlank(text, tokens[i - 1]?.end ?? 0, token.start)) {
      lines.push(i);
      continue;
    }
    if (lines.length > 1) unwrapBlock(tokens, lines, i);
    lines = [i];
  }
}
