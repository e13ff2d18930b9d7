import type { ArticleRecord } from '../../contract/record.ts';

/** An article as a reader leaves it: cleaned text and what its format says about it, nothing found in the text yet. */
export type SourceArticle = Pick<ArticleRecord, 'source' | 'datePublished' | 'datePublishedOrigin' | 'articleBody'> &
  Partial<Pick<ArticleRecord, 'datePublishedText' | 'inLanguage' | 'url' | 'publisher' | 'author'>> & {
    /** The id given in the input, if any; else one is made from `source`. */
    id?: string;
    /** The headline given in the input, if any; else one is derived. */
    headline?: string;
  };

/** An input that no article could be read from. */
export interface Unreadable {
  source: string;
  reason: string;
}
