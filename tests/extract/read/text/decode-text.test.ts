import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, decodeText } from '../../../../src/extract/read/text/decode-text.ts';

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

  it('never takes one line for UTF-16', () => {
    expect(decodeLine(utf16('{}'.repeat(9), true, false))).toBeNull();
    expect(decodeLine(Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94))).toBe('“café”');
  });

  it('keeps UTF-8 that was cut inside a character', () => {
    const cut = utf8('Brønnøysund og Tromsø — é').slice(0, -1);
    expect(decodeText(cut)).toBe('Brønnøysund og Tromsø — \uFFFD');
  });

  it('makes every line break a line feed', () => {
    expect(decodeText(utf8('a\r\nb\rc\n\r\nd'))).toBe('a\nb\nc\n\nd');
  });

  it('takes no text for UTF-16 or for binary because of one zero byte', () => {
    fc.assert(
      fc.property(plain, fc.nat(), fc.boolean(), (text, some, windows) => {
        const at = some % (text.length + 1);
        const whole = `The dam was opened. ${text.slice(0, at)}\0${text.slice(at)}`.replace(/\p{Cs}/gu, '');
        const bytes = windows ? Buffer.from(whole.replace(/[^ -~\0\u00A0-\u00FF]/g, '?'), 'latin1') : utf8(whole);
        expect(decodeText(bytes)?.split('\0')).toHaveLength(2);
      }),
    );
  });

  it('knows UTF-16 of other scripts without a mark, by their spaces and figures', () => {
    for (const text of ['Плотину открыли 3 апреля. Мэр был рад. ', '大坝于 2023 年 4 月开放。市长说，一切顺利。\n']) {
      const long = text.repeat(9);
      expect(decodeText(utf16(long, true, false))).toBe(long);
      expect(decodeText(utf16(long, false, false))).toBe(long);
    }
  });

  it('finds no text in binary files', () => {
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48))).toBeNull();
    expect(decodeText(Uint8Array.of(1, 2, 3, 4, 5, 6, 65, 66))).toBeNull();
  });
});
