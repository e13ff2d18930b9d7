/**
 * A token of RTF: the beginning or end of a group, a control (a word with its number, or a symbol), or bytes of text as
 * characters below 256; `isEscaped` for bytes in hexadecimal.
 */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'control'; name: string; number: number | undefined }
  | { kind: 'text'; text: string; isEscaped: boolean };

// Bytes in hexadecimal are one text, since a character may have two. The limit bounds the memory of the match.
const token = /([{}])|((?:\\'[\da-f]{2}){1,1000})|\\(?:([a-z]{1,32})(-?\d{1,10})? ?|([^a-z]))|([^\\{}\r\n]+)|[^]/iy;

function bytesOf(escaped: string): string {
  return escaped.replace(/\\'(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function tokenOf([, brace, escaped, word, number, symbol, text]: RegExpExecArray): RtfToken | null {
  if (brace !== undefined) return brace === '{' ? { kind: 'open' } : { kind: 'close' };
  if (escaped !== undefined) return { kind: 'text', text: bytesOf(escaped), isEscaped: true };
  if (word !== undefined)
    return { kind: 'control', name: word, number: number === undefined ? undefined : Number(number) };
  if (text !== undefined) return { kind: 'text', text, isEscaped: false };
  if (symbol === undefined) return null;
  return /[\\{}]/.test(symbol)
    ? { kind: 'text', text: symbol, isEscaped: true }
    : { kind: 'control', name: symbol, number: undefined };
}

/** Splits RTF, decoded byte by byte, into tokens; binary data (`\bin`) and line breaks are passed over. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const pattern = new RegExp(token);
  for (let match = pattern.exec(rtf); match; match = pattern.exec(rtf)) {
    const found = tokenOf(match);
    if (found?.kind === 'control' && found.name === 'bin') pattern.lastIndex += Math.max(0, found.number ?? 0);
    else if (found) yield found;
  }
}
