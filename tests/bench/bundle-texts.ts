import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeIndex } from '../../src/contract/decode.ts';
import { decodeTexts } from '../../src/contract/decode-pieces.ts';

/** What there is to search in an article. */
export interface SearchedText {
  headline: string;
  articleBody: string;
}

/** Where the pieces of a bundle are. */
export async function piecesFolder(bundle: string): Promise<string> {
  return join(bundle, decodeIndex(await readFile(join(bundle, 'bundle.json'), 'utf8'), 'bundle.json').folder);
}

/** The articles of a bundle, in the order of their numbers, by the pieces that hold them. */
export async function readTexts(bundle: string): Promise<SearchedText[][]> {
  const index = decodeIndex(await readFile(join(bundle, 'bundle.json'), 'utf8'), 'bundle.json');
  const pieces = index.texts.map(async (_first, number) => {
    const path = join(index.folder, 'texts', `${number}.json`);
    const { articles } = decodeTexts(await readFile(join(bundle, path), 'utf8'), path, index, number);
    return articles.map(({ headline, articleBody }) => ({ headline, articleBody }));
  });
  return Promise.all(pieces);
}
