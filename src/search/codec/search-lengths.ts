import { BitReader, BitWriter } from './bits.ts';
import { FormatError } from '../../contract/decode.ts';

/** How long the articles are, in words, as the index of words needs it. Entries are by article number. */
export interface ArticleLengths {
  /** The words of headline and body together. */
  words: Uint32Array;
  /** The words of the headline. Positions count from 0 through the headline, then on through the body. */
  headline: Uint32Array;
}

/** Makes `search/lengths.bin`: the words of each article as varints, then those of each headline, which are no more. */
export function encodeLengths({ words, headline }: ArticleLengths): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  for (const length of words) writer.varint(length);
  for (const length of headline) writer.varint(length);
  return writer.finish();
}

/** Reads `search/lengths.bin` of a bundle of `count` articles. Throws {@link FormatError}. */
export function decodeLengths(bytes: Uint8Array, count: number, file: string): ArticleLengths {
  const reader = new BitReader(bytes);
  const read = (_: number, article: number): number => {
    const length = reader.varint();
    if (Number.isNaN(length)) throw new FormatError(file, String(article), 'a length', 'more than 2^31');
    return length;
  };
  const [words, headline] = [new Uint32Array(count).map(read), new Uint32Array(count).map(read)];
  if (reader.at !== bytes.length * 8)
    throw new FormatError(file, '(whole file)', `the lengths of ${count} articles`, `${bytes.length} bytes`);
  const wrong = headline.findIndex((length, article) => length > (words[article] ?? 0));
  if (wrong >= 0)
    throw new FormatError(file, String(wrong), `a headline of at most ${words[wrong]} words`, String(headline[wrong]));
  return { words, headline };
}
