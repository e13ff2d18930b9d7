import { BitReader, BitWriter } from './bits.ts';
import { FormatError } from './decode.ts';

/** How long the articles are, in words, as the index of words needs it. Entries are by article number. */
export interface ArticleLengths {
  /** At least the words of headline and body together, and at most 7 % more. */
  words: Uint32Array;
  /** The words of the headline, exactly. Positions count from 0 through the headline, then on through the body. */
  headline: Uint32Array;
}

// Lengths that one byte can tell: each the next whole number, from some point on about 7 % apart.
const tellable = new Uint32Array(256);
for (let byte = 1; byte < 256; byte++) {
  const before = tellable[byte - 1] ?? 0;
  tellable[byte] = Math.max(before + 1, Math.floor(before * 1.07));
}

/** The byte for the least length that is not below `words`. Throws RangeError for more words than any text has. */
function byteFor(words: number): number {
  const byte = tellable.findIndex((length) => length >= words);
  if (byte < 0) throw new RangeError(`an article of ${words} words is too long to be indexed`);
  return byte;
}

/** The lengths as `decodeLengths` will tell them. `headline[i]` is at most `words[i]`. */
export function roundedLengths({ words, headline }: ArticleLengths): ArticleLengths {
  return { words: words.map((length) => tellable[byteFor(length)] ?? 0), headline };
}

/** Makes `search/lengths.bin`: a byte for the length of each article, then the words of each headline as varints. */
export function encodeLengths({ words, headline }: ArticleLengths): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  for (const length of words) writer.bits(byteFor(length), 8);
  for (const length of headline) writer.varint(length);
  return writer.finish();
}

/** Reads `search/lengths.bin` of a bundle of `count` articles. Throws {@link FormatError}. */
export function decodeLengths(bytes: Uint8Array, count: number, file: string): ArticleLengths {
  const reader = new BitReader(bytes);
  const words = new Uint32Array(count).map(() => tellable[reader.bits(8)] ?? 0);
  const headline = new Uint32Array(count).map(() => reader.varint());
  if (reader.at !== bytes.length * 8)
    throw new FormatError(file, '(whole file)', `the lengths of ${count} articles`, `${bytes.length} bytes`);
  const wrong = headline.findIndex((length, article) => length > (words[article] ?? 0));
  if (wrong >= 0)
    throw new FormatError(file, String(wrong), `a headline of at most ${words[wrong]} words`, String(headline[wrong]));
  return { words, headline };
}
