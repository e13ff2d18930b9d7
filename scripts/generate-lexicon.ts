import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { lexiconModule } from './lexicon-module.ts';

/** The word lists, one entry a line, and the modules made from them: extraction runs in browsers too, which read no files. */
const folder = new URL('../src/extract/lexicon/', import.meta.url);

for (const file of readdirSync(new URL('data/', folder))) {
  const text = readFileSync(new URL(`data/${file}`, folder), 'utf8');
  writeFileSync(new URL(`lists/${file.replace('.txt', '.ts')}`, folder), lexiconModule(file, text));
}
