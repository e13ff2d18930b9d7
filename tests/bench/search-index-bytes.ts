import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { piecesFolder, readTexts } from './bundle-texts.ts';
import type { Measurement } from './measurement.ts';
import type { Setting } from './setting.ts';

const many = 10_000;

function megabytes(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0) / 1e6;
}

/**
 * The full-text index of 10,000 articles, whose files are compressed, against their headlines and bodies in as many pieces
 * as the bundle has, each compressed by `gzip -9`.
 */
export async function searchIndexBytes(setting: Setting): Promise<Measurement> {
  const bundle = await setting.searchedBundle(many);
  const folder = join(await piecesFolder(bundle), 'search');
  const pieces = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  const texts = (await readTexts(bundle)).map((articles) =>
    gzipSync(articles.map(({ headline, articleBody }) => `${headline}\n${articleBody}`).join('\n'), { level: 9 }),
  );
  const [value, baseline] = [megabytes(pieces), megabytes(texts)];
  return { name: 'search-index-bytes', ratio: value / baseline, limit: 0.75, value, baseline, unit: 'MB', runs: 1 };
}
