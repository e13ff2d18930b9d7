import type { ArticleRecord } from '../../../contract/record.ts';

type GivenField = 'datePublishedText' | 'inLanguage' | 'url' | 'publisher' | 'author' | 'articleSection' | 'tags';

/** An article as a reader returns it: the cleaned text and the fields that its format gives. */
export type SourceArticle = Pick<ArticleRecord, 'source' | 'datePublished' | 'datePublishedOrigin' | 'articleBody'> &
  Partial<Pick<ArticleRecord, GivenField>> & {
    /** The id in the input, if any; otherwise an id is built from `source`. */
    id?: string;
    /** The headline in the input, if any; otherwise one is derived. */
    headline?: string;
  };

/** An input from which no article could be read, and why. */
export interface Unreadable {
  source: string;
  reason: string;
}
