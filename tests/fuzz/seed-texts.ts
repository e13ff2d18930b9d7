import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlainText } from '../../src/extract/read/text/plain-text.ts';

const folders = ['../fixtures/small', '../fixtures/gold', '../../public/sample/articles'];

function textsOf(folder: string): Buffer[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(join(path, name)));
}

function linesOf(texts: readonly Buffer[]): Buffer {
  const lines = texts.map((bytes, at) => {
    const { articleBody, headline, datePublished } = readPlainText(`${at}.txt`, bytes.toString());
    return JSON.stringify({ id: `seed-${at}`, headline, datePublished, articleBody, publisher: 'The Orrin Post' });
  });
  return Buffer.from(`${lines.join('\n')}\n`);
}

const texts = folders.flatMap(textsOf);

/** Files of our own to mutate, a short one first: plain texts, and JSON Lines of some of them. */
export const seedTexts: readonly Buffer[] = [...texts, linesOf(texts.slice(0, 6)), linesOf(texts.slice(6, 9))];
