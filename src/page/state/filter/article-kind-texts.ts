import type { ArticleKind } from './filter.ts';

/** The words for each kind of article, in the filters, the chips and the names of saved views. */
export const articleKindTexts: Record<ArticleKind, string> = {
  events: 'telling of dated events',
  undated: 'undated',
  versions: 'given in several versions',
};
