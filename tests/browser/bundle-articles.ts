import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceArticle } from '../../src/extract/read/source/source-article.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { readArticles } from '../extract/read/read-articles.ts';
import type { CollectionInput } from '../../src/collection/reduce.ts';

/** The articles of the files in a folder. */
export async function articlesIn(folder: string): Promise<SourceArticle[]> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.toSorted().map(async (name) => readArticles(name, await readFile(join(folder, name)))),
  );
  return files.flat().flatMap((read) => ('article' in read ? [read.article] : []));
}

/** What a collection of these articles is made from. */
export function inputOf(title: string, articles: readonly SourceArticle[]): CollectionInput {
  return { title, records: articles.map(extractArticle), skipped: [] };
}
