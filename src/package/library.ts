export { extractArticles } from '../extract/extract-article.ts';
export type { SourceArticle } from '../extract/read/source/source-article.ts';
export { reduceCollection } from '../collection/reduce.ts';
export type { BundleContent, CollectionInput } from '../collection/reduce.ts';
export { writeBundle } from '../cli/write/write-bundle.ts';
export type { ArticleRecord } from '../contract/record.ts';
export type { BundleIndex } from '../contract/index-format.ts';
