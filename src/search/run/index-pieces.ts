import type { Rows } from '../../contract/collection.ts';
import type { PostingsBlock, PostingsList } from '../codec/postings-block.ts';

/** Gets the decoded files of an index, by their numbers. */
export interface IndexPieces {
  block: (number: number) => Promise<PostingsBlock>;
  /** The position lists of a block's postings. */
  positions: (number: number) => Promise<Rows>;
  /** The postings list of a prefix that has its own. */
  prefix: (number: number) => Promise<PostingsList>;
  /** The words of each article. */
  lengths: () => Promise<Uint32Array>;
}
