import { FormatError } from '../../contract/decode.ts';
import type { PostingsList } from './postings-block.ts';

/**
 * Compares how many words of each article the postings count with how many it has, the contents of
 * `search/lengths.bin`.
 */
export class WordCounts {
  private readonly words: Uint32Array;
  private readonly counted: Uint32Array;

  constructor(words: Uint32Array) {
    this.words = words;
    this.counted = new Uint32Array(words.length);
  }

  /** Adds the postings of a file. Throws {@link FormatError} if an article has fewer words. */
  add({ articles, frequencies }: PostingsList, file: string): void {
    articles.forEach((article, posting) => {
      const count = (this.counted[article] ?? 0) + (frequencies[posting] ?? 0);
      const most = this.words[article] ?? 0;
      if (count > most)
        throw new FormatError(file, `frequencies.${posting}`, `at most ${most} words, as in lengths.bin`, `${count}`);
      this.counted[article] = count;
    });
  }

  /** Checks that all words are counted, once the postings of all terms are added. Throws {@link FormatError}. */
  end(file: string): void {
    const article = this.counted.findIndex((count, number) => count !== this.words[number]);
    if (article < 0) return;
    const expected = `${this.words[article]} words of article ${article}, as in lengths.bin`;
    throw new FormatError(file, 'frequencies', expected, `${this.counted[article]}`);
  }
}
