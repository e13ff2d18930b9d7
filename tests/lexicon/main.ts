import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { changeEntries, formatWordList, lexiconModule, parseWordList } from './lexicon-module.ts';
import { listsFromPackages } from './lexicon-packages.ts';

/** Extraction also runs in browsers, which read no files; therefore each list becomes a module. */
const folder = new URL('../../src/extract/lexicon/', import.meta.url);
const changes = new URL('changes/', import.meta.url);

if (process.argv.includes('--from-packages'))
  for (const [list, made] of Object.entries(listsFromPackages())) {
    const file = new URL(`data/${list}.txt`, folder);
    const { header } = parseWordList(readFileSync(file, 'utf8'));
    const entries = changeEntries(made, parseWordList(readFileSync(new URL(`${list}.txt`, changes), 'utf8')).entries);
    writeFileSync(file, formatWordList({ header, entries }));
  }

for (const file of readdirSync(new URL('data/', folder))) {
  const text = readFileSync(new URL(`data/${file}`, folder), 'utf8');
  writeFileSync(new URL(`lists/${file.replace('.txt', '.ts')}`, folder), lexiconModule(file, text));
}
