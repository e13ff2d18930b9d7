import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle } from './gold-article.ts';
import { parseGold } from './gold-format.ts';

const folder = 'tests/fixtures/gold';

/** The annotated articles, written for this project about invented people, by file name. */
export function readGold(): [name: string, article: GoldArticle][] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => [name, parseGold(readFileSync(join(folder, name), 'utf8'))]);
}
