const brokenWord = /(\p{L}+)([-\u00AD‐])$/u;
const words = /\p{L}+(?:-\p{L}+)*/gu;

/** Returns the words of lines, in lower case, as they occur within a line. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(words) ?? []));
}

/**
 * Joins a line to the text before it. A hyphen at the end is removed, unless the word has one elsewhere in the document
 * ("well-known") or a name or number follows.
 */
export function joinLines(text: string, line: string, known: ReadonlySet<string>): string {
  const [broken, beginning = '', hyphen] = brokenWord.exec(text.slice(-80)) ?? [];
  if (broken === undefined) return `${text} ${line}`;
  const [rest] = /^\p{Ll}+/u.exec(line) ?? [];
  if (hyphen !== '\u00AD') {
    if (rest === undefined) return text + line;
    const parts = [beginning, rest].map((part) => part.toLowerCase());
    if (known.has(parts.join('-')) && !known.has(parts.join(''))) return text + line;
  }
  return text.slice(0, -1) + line;
}
