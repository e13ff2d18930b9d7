import type { BitReader } from './bits.ts';
import { readSymbol } from './prefix-code.ts';
import type { SymbolReader } from './prefix-code.ts';

const decoder = new TextDecoder();
/** By the code of a letter: 1 for the vowels, after which others follow than elsewhere. */
export const isVowel = Uint8Array.from({ length: 128 }, (_, code) =>
  'aeiou'.includes(String.fromCharCode(code)) ? 1 : 0,
);

const ascii = Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte));

/** The codes of letters: of the first that is not shared, of others; each not after a vowel, or after one. */
export interface LetterCodes {
  first: readonly [SymbolReader, SymbolReader];
  other: readonly [SymbolReader, SymbolReader];
}

function codeAfter([plain, afterVowel]: readonly [SymbolReader, SymbolReader], last: number): SymbolReader {
  return isVowel[last] ? afterVowel : plain;
}

/** The letters of a term that it does not share with the one before; null if they go on beyond bit `end`. `last` is the last shared one. */
export function readRest(reader: BitReader, letters: LetterCodes, last: number, end: number): string | null {
  const start = reader.at;
  let text = '';
  let byte = readSymbol(reader, codeAfter(letters.first, last));
  while (byte !== 0) {
    if (reader.at > end) return null;
    // Most terms are plain, and a decoder for a few letters costs more than all else.
    if (byte > 127) {
      reader.at = start;
      return readBytes(reader, letters, last, end);
    }
    text += ascii[byte] ?? '';
    byte = readSymbol(reader, codeAfter(letters.other, byte));
  }
  return text;
}

function readBytes(reader: BitReader, letters: LetterCodes, last: number, end: number): string | null {
  const bytes: number[] = [];
  let byte = readSymbol(reader, codeAfter(letters.first, last));
  while (byte !== 0) {
    if (reader.at > end) return null;
    bytes.push(byte);
    byte = readSymbol(reader, codeAfter(letters.other, byte));
  }
  return decoder.decode(Uint8Array.from(bytes));
}
