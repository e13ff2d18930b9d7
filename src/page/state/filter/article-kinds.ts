/** Kinds of articles to which the reader can restrict the page: with events, undated, with other versions. */
export const articleKinds = ['events', 'undated', 'versions'] as const;

export type ArticleKind = (typeof articleKinds)[number];

/** The words for each kind of article, in the filters, the chips and the names of saved views. */
export const articleKindTexts: Record<ArticleKind, string> = {
  events: 'with dated events',
  undated: 'undated',
  versions: 'given in several versions',
};
