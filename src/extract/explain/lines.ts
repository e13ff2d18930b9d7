/** A passage in quotation marks on one line, with its offset; a passage behind `length` is in the headline. */
export function quoteAt(text: string, start: number, end: number, length = Infinity): string {
  const passage = text.slice(start, end).replace(/\s+/g, ' ');
  return start < length ? `"${passage}" at ${start}` : `"${passage}" in the headline`;
}

/** Indents lines by two spaces for each level. */
export function indented(lines: readonly string[], levels = 1): string[] {
  return lines.map((line) => `${'  '.repeat(levels)}${line}`);
}
