import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/extract/read/decode-text.ts';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const all = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), littleEndian);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// Whole characters, as a text has them: no controls, no mark of byte order.
const plain = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.replace(/[\p{Cc}\uFEFF]/gu, ''))
  .filter((text) => text !== '' && !/\p{Cs}/u.test(text));

describe('decodeText', () => {
  it('reads what UTF-8 and UTF-16 with a mark were made from', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(decodeText(utf8(text))).toBe(text);
        expect(decodeText(utf8(`\uFEFF${text}`))).toBe(text);
        expect(decodeText(utf16(text, true, true))).toBe(text);
        expect(decodeText(utf16(text, false, true))).toBe(text);
      }),
    );
  });

  it('knows UTF-16 without a mark by where its zero bytes stand', () => {
    const text = 'Zoë reached the bay — “at last”.';
    expect(decodeText(utf16(text, true, false))).toBe(text);
    expect(decodeText(utf16(text, false, false))).toBe(text);
  });

  it('takes for Windows-1252 what is not UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94))).toBe('“café”');
  });

  it('keeps UTF-8 that was cut inside a character', () => {
    const cut = utf8('Brønnøysund og Tromsø — é').slice(0, -1);
    expect(decodeText(cut)).toBe('Brønnøysund og Tromsø — \uFFFD');
  });

  it('makes every line break a line feed', () => {
    expect(decodeText(utf8('a\r\nb\rc\n\r\nd'))).toBe('a\nb\nc\n\nd');
  });

  it('finds no text in binary files', () => {
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48))).toBeNull();
    expect(decodeText(Uint8Array.of(1, 2, 3, 4, 5, 6, 65, 66))).toBeNull();
  });
});
