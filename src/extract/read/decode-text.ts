const probeLength = 4096;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

// The bytes 0x80 to 0x9f of Windows-1252; those it leaves free stay control characters. Some releases of Node decode
// them as Latin-1 although they accept the name, so the table stands here.
const windowsRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

// Spaces, digits, line breaks and Latin letters have a zero half in UTF-16, always the same one of the two.
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 === 1) return null;
  const probe = bytes.subarray(0, probeLength);
  const zeros = [0, 0];
  probe.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = probe.length / 40;
  if (even === 0 && odd > enough) return 'utf-16le';
  if (odd === 0 && even > enough) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeWindows(bytes: Uint8Array): string {
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

function mostlyControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && !(code >= 9 && code <= 13)) || (code >= 127 && code < 160)) controls++;
  }
  return controls * 10 > text.length;
}

function decode(bytes: Uint8Array): string | null {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeStrictly(bytes, marked);
  if (!bytes.includes(0)) return decodeStrictly(bytes, 'utf-8') ?? decodeDamaged(bytes);
  const guessed = utf16ByZeros(bytes);
  return guessed && decodeStrictly(bytes, guessed);
}

/**
 * The text of a file: UTF-8, UTF-16 (by its byte order mark, or by where its zero bytes stand), else Windows-1252.
 * The mark is dropped and every line break becomes `\n`. Null for what is no text in any of these.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  if (text === null || text.includes('\0') || mostlyControls(text)) return null;
  return text.replace(/\r\n?/g, '\n');
}
