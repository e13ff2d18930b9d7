import { isCommon, kind, kindsAt } from '../lexicon/lexicon.ts';
import { Token } from '../../tokens/token.ts';

/** The smallest and largest width of hard-wrapped text, in characters. Narrower blocks are lists or verse. */
const leastWidth = 40;
const mostWidth = 140;

/** Checks whether the white space between two offsets contains an empty line. */
function isBlank(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) breaks++;
  return breaks > 1;
}

/**
 * Checks whether a sentence continues over the line break before a token: the line does not end a sentence, and the
 * token would not have fitted into it.
 */
function goesOn(tokens: readonly Token[], from: number, next: number, width: number, isLong: boolean): boolean {
  const last = tokens[next - 1];
  const first = tokens[next];
  if (!last || !first || /^[.!?:;"”*•]$/.test(last.text)) return false;
  if (first.shape === 'mark' || kindsAt(first) & kind.calendar) return false;
  if (last.end - (tokens[from]?.start ?? 0) + 1 + first.end - first.start <= width) return false;
  if (isLong && width >= leastWidth) return width <= mostWidth;
  // In a narrow or short block, only a break inside a name counts: "the mayor, Anna / Holm, said".
  const before = tokens[next - 2];
  return (
    before !== undefined &&
    next > from + 3 &&
    !before.type.capitalised &&
    first.type.capitalised &&
    !isCommon(first.key)
  );
}

/**
 * Joins the hard-wrapped lines of a block. `lines` are the indexes of their first tokens; `end` is the index behind the
 * last token.
 */
function unwrapBlock(tokens: Token[], opens: number[], lines: readonly number[], end: number): void {
  let width = 0;
  for (const [i, from] of lines.entries())
    width = Math.max(width, (tokens[(lines[i + 1] ?? end) - 1]?.end ?? 0) - (tokens[from]?.start ?? 0));
  for (let i = 1; i < lines.length; i++) {
    const next = lines[i] ?? 0;
    const first = tokens[next];
    if (!first || !goesOn(tokens, lines[i - 1] ?? 0, next, width, lines.length > 2)) continue;
    tokens[next] = new Token(first.type, first.start, 'space');
    opens[next] = 0;
  }
}

/** Joins hard-wrapped lines: replaces the line break before a token by a space, so that names are not split. */
export function unwrap(text: string, tokens: Token[], opens: number[]): void {
  let lines: number[] = [];
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && token.gap !== 'line') continue;
    if (token && i > 0 && !isBlank(text, tokens[i - 1]?.end ?? 0, token.start)) {
      lines.push(i);
      continue;
    }
    if (lines.length > 1) unwrapBlock(tokens, opens, lines, i);
    lines = [i];
  }
}
