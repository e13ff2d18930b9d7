import { readAscending, writeAscending } from './ascending.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { MixedReader, MixedWriter } from './mixed-radix.ts';
import { readCounts, writeCounts } from './search-counts.ts';
import type { ArticleLengths } from './search-lengths.ts';

/** Where a term stands. */
export interface Posting {
  /** The articles that have it, ascending. */
  articles: Uint32Array;
  /** `ends[i]`: how often it stands in the first `i + 1` of these articles. */
  ends: Uint32Array;
  /** Its positions in the first of them, ascending, then in the second, and so on. */
  positions: Uint32Array;
}

/** From so many articles on, how often a term stands in each is told with a code of its own. */
const manyArticles = 2048;

/** Writes a posting but for how many articles and positions it has, which who reads it must know. */
export function writePosting(
  writer: BitWriter,
  { articles, ends, positions }: Posting,
  { words }: ArticleLengths,
): void {
  const count = articles.length;
  writeAscending(writer, articles, [0, count], [0, words.length - 1]);
  if (count >= manyArticles) writeCounts(writer, ends);
  else writeAscending(writer, ends, [0, count - 1], [1, positions.length - 1]);
  const last = new MixedWriter(writer);
  let from = 0;
  articles.forEach((article, at) => {
    const to = ends[at] ?? 0;
    const room = words[article] ?? 0;
    writeAscending(writer, positions, [from, to], [0, room - 1], last);
    from = to;
  });
  last.flush();
}

/** Where in the columns that it is read into a posting stands: from which entries on, and how many. */
export interface PostingPlace {
  having: number;
  count: number;
  occurring: number;
  total: number;
}

/** Throws the FormatError of a posting that is none. */
export type RefusePosting = (expected: string, found: string) => never;

/** Reads what {@link writePosting} wrote, the positions only if they are `wanted`: there is no way to what is behind them else. */
export function readPostingInto(
  reader: BitReader,
  { articles, ends, positions }: Posting,
  { having, count, occurring, total }: PostingPlace,
  { words }: ArticleLengths,
  wanted: boolean,
  refuse: RefusePosting,
): void {
  readAscending(reader, articles, having, having + count, 0, words.length - 1);
  if (count < manyArticles) readAscending(reader, ends, having, having + count - 1, 1, total - 1);
  else if (!readCounts(reader, ends, total)) refuse(`${count} counts with the sum ${total}`, 'others');
  ends[having + count - 1] = total;
  if (!wanted) return;
  const last = new MixedReader(reader, positions);
  let from = 0;
  for (let which = having; which < having + count; which++) {
    const to = ends[which] ?? 0;
    const room = words[articles[which] ?? 0] ?? 0;
    if (to - from > room) refuse(`at most ${room} positions in an article`, String(to - from));
    readAscending(reader, positions, occurring + from, occurring + to, 0, room - 1, last);
    from = to;
  }
  last.flush();
}
