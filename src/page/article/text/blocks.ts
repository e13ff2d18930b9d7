import type { TextSpan } from '../../../contract/record.ts';

/** A block of an article's body: `[start, end)` in UTF-16 code units of the body. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'bullet';
  span: TextSpan;
}

const bullet = /^\s*[•‣▪*–-]\s+/;
const longestHeading = 120;
/** The end of a line with the place and the day of a report, which many documents have under the title. */
const day = /(?:\d\d?\.? (?:de )?\p{L}+\.? (?:de )?\d{4}|\p{L}+ \d\d?, \d{4}|\d{4}-\d\d-\d\d)$/u;

function isHeading(lines: readonly string[], isLast: boolean): boolean {
  const [line = ''] = lines;
  const text = line.trim();
  const isShort = lines.length === 1 && line.length <= longestHeading;
  return isShort && !isLast && /[\p{L}\p{N}]$/u.test(text) && !day.test(text);
}

function* groups(body: string): Generator<{ lines: string[]; start: number }> {
  let lines: string[] = [];
  let start = 0;
  let at = 0;
  for (const line of body.split('\n')) {
    const breaks = line.trim() === '' || bullet.test(line) || (lines[0] !== undefined && bullet.test(lines[0]));
    if (breaks && lines.length > 0) {
      yield { lines, start };
      lines = [];
    }
    if (line.trim() !== '') {
      if (lines.length === 0) start = at;
      lines.push(line);
    }
    at += line.length + 1;
  }
  if (lines.length > 0) yield { lines, start };
}

/** Splits a body into paragraphs, headings and bullets; only white space and bullet signs are omitted. */
export function blocks(body: string): Block[] {
  const parts = [...groups(body)];
  return parts.map(({ lines, start }, at) => {
    const [first = ''] = lines;
    const length = lines.join('\n').length;
    const sign = bullet.exec(first)?.[0].length;
    if (sign !== undefined) return { kind: 'bullet', span: [start + sign, start + length] };
    const kind = isHeading(lines, at === parts.length - 1) ? 'heading' : 'paragraph';
    return { kind, span: [start, start + length] };
  });
}
