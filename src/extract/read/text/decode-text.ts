/** The number of bytes of a file that `utf16Of` reads. */
export const probeLength = 4096;

type Utf16 = 'utf-16le' | 'utf-16be';

/**
 * The bytes 0x80 to 0x9f of Windows-1252; unassigned ones remain control characters. Some releases of Node accept the
 * name of the encoding but decode these bytes as Latin-1, hence this table.
 */
const windowsRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function byteOrderMark(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | Utf16, stream = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

// Checks whether more than one in `share` characters is a control. A single one proves nothing in a short text.
function hasControls(text: string, share: number): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && !(code >= 9 && code <= 13)) || (code >= 127 && code < 160)) controls++;
  }
  return (controls - 1) * share > text.length;
}

// Spaces, digits, line breaks and Latin letters have a zero byte in UTF-16, always at the same position of the two. A
// UTF-8 text may contain stray zero bytes, but few.
function utf16ByZeros(probe: Uint8Array): Utf16 | null {
  const utf8 = decodeStrictly(probe, 'utf-8', true);
  if (utf8 !== null && !hasControls(utf8, 20)) return null;
  const zeros = [0, 0];
  probe.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = 1 + probe.length / 40;
  if (odd > enough && odd > 2 * even) return 'utf-16le';
  if (even > enough && even > 2 * odd) return 'utf-16be';
  return null;
}

/**
 * Detects UTF-16 by its byte order mark or its zero bytes in the first 4,096 bytes of a file; null for any other
 * encoding.
 */
export function utf16Of(head: Uint8Array): Utf16 | null {
  return byteOrderMark(head) ?? utf16ByZeros(head.subarray(0, probeLength));
}

/** Decodes bytes from Windows-1252. */
export function decodeWindows(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += probeLength)
    chunks.push(String.fromCharCode(...bytes.subarray(from, from + probeLength)));
  return chunks.join('').replace(/[\u0080-\u009F]/g, (letter) => windowsRow.charAt(letter.charCodeAt(0) - 0x80));
}

// A file that was cut inside a character, or has one bad byte, is still UTF-8: its other characters prove it.
function decodeDamaged(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let bad = 0;
  for (const letter of text) {
    if (letter === '\uFFFD') bad++;
    else if (letter > '\u007F') good++;
  }
  return good > 2 * bad ? text : decodeWindows(bytes);
}

/** Decodes one line of a file from UTF-8 or else Windows-1252; null if it is not text in either. */
export function decodeLine(bytes: Uint8Array): string | null {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  const text = utf8 ?? decodeDamaged(bytes);
  // Any bytes are valid Windows-1252, so a few controls make it doubtful; valid UTF-8 is almost always text.
  return hasControls(text, utf8 === null ? 100 : 20) ? null : text;
}

/**
 * Decodes a file: UTF-8, UTF-16 (by its byte order mark, or by the positions of its zero bytes), or else Windows-1252.
 * The mark is dropped and every line break becomes a line feed. Null if it is not text in any of these.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = utf16Of(bytes);
  const text = wide ? decodeStrictly(bytes, wide) : decodeLine(bytes);
  return text?.replace(/\r\n?/g, '\n') ?? null;
}
