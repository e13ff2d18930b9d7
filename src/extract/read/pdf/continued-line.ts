const dividedWord = /(\p{L}+)([-\u00AD‐])$/u;
const longestWord = 80;
const words = /\p{L}+(?:-\p{L}+)*/gu;

/** Returns the words of lines, in lower case, as they occur within a line. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(words) ?? []));
}

/**
 * Returns a line as another line goes on behind it: with a space, or without the hyphen of a divided word. A hyphen
 * remains if the word has one elsewhere in the document ("well-known"), or if a name or a number follows.
 */
export function continued(line: string, next: string, known: ReadonlySet<string>): string {
  const [divided, beginning = '', hyphen] = dividedWord.exec(line.slice(-longestWord)) ?? [];
  if (divided === undefined) return `${line} `;
  const [rest] = /^\p{Ll}+/u.exec(next) ?? [];
  if (hyphen !== '\u00AD') {
    if (rest === undefined) return line;
    const parts = [beginning, rest].map((part) => part.toLowerCase());
    if (known.has(parts.join('-')) && !known.has(parts.join(''))) return line;
  }
  return line.slice(0, -1);
}
