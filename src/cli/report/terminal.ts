/** A stream for text, such as standard output and standard error. */
export interface TextStream {
  write: (text: string) => unknown;
}

// A terminal interprets C0 and C1 control characters; bidi controls and line separators can disguise a line.
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

function escapeControl(letter: string): string {
  const code = letter.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

/**
 * Cuts the middle of a long line, since an untrusted path or date may have megabytes; the name in front and the reason
 * at the end stay.
 */
function shorten(line: string): string {
  return line.length > 1000 ? `${line.slice(0, 600)} ... ${line.slice(-300)}` : line;
}

/**
 * Prints lines for people. Controls in them, line breaks included, are escaped visibly (`\x1b`, `\u202e`), because file
 * names, dates and sources come from strangers; the middle of a line over 1,000 characters is left out. Every message
 * of every command is printed here.
 */
export function printLines(lines: readonly string[], stream: TextStream = process.stdout): void {
  for (const line of lines) stream.write(`${shorten(line).replace(control, escapeControl)}\n`);
}
