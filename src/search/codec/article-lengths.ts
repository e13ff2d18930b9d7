import { gunzip, gzip } from './gzip.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/**
 * Encodes `search/lengths.bin`: how many words each article has, headline and body together, as the ranking needs it.
 * Compressed by gzip.
 *
 * | Field   | Type               | Meaning                                 |
 * | ------- | ------------------ | --------------------------------------- |
 * | `words` | varint, an article | its number of words, by article number  |
 */
export function encodeLengths(words: Uint32Array): Uint8Array<ArrayBuffer> {
  const writer = new VarintWriter();
  writer.column(words);
  return gzip(writer.finish());
}

/** Decodes the `search/lengths.bin` of a collection of `size` articles: words by article number. Throws FormatError. */
export async function decodeLengths(bytes: Uint8Array<ArrayBuffer>, size: number, file: string): Promise<Uint32Array> {
  const reader = new VarintReader(await gunzip(bytes, file), file);
  const words = reader.column('words', size);
  reader.end('words');
  return words;
}
