import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folder of `src/` may import what: other folders by name, packages by name, `node:` for Node's own modules. */
const mayImport: Record<string, readonly string[]> = {
  contract: ['time', 'base', 'valibot'],
  time: ['contract', 'page', 'valibot'],
  text: [],
  base: [],
  format: ['time'],
  extract: ['contract', 'time', 'text', 'base'],
  collection: ['contract', 'time', 'text', 'base', 'extract', 'search', 'valibot', 'minhash'],
  search: ['contract', 'time', 'text', 'format'],
  cli: ['contract', 'time', 'base', 'extract', 'collection', 'search', 'node:', 'valibot', 'vite'],
  page: [
    'contract',
    'time',
    'text',
    'base',
    'format',
    'search',
    'styles',
    'react',
    'react-dom',
    '@tanstack/react-query',
    'idb-keyval',
    'valibot',
    'vis-timeline',
    'vis-data',
    'moment',
  ],
  styles: [],
};

const specifier = /^(?:import|export)\b[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(specifier)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function nameOf(source: string, folder: string, file: string): string {
  if (source.startsWith('node:')) return 'node:';
  if (source.startsWith('.')) return new URL(source, `file:///${folder}/${file}`).pathname.split('/')[1] ?? '';
  return source.startsWith('@') ? source.split('/').slice(0, 2).join('/') : (source.split('/')[0] ?? '');
}

function sources(folder: string): string[] {
  return readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
}

describe('the import table', () => {
  const folders = readdirSync('src');

  it('names every folder of src', () => {
    expect(folders.toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it.each(folders)('holds for %s', (folder) => {
    const strange = sources(folder).flatMap((file) =>
      importsOf(join('src', folder, file))
        .map((source) => nameOf(source, folder, file))
        .filter((name) => name !== folder && !mayImport[folder]?.includes(name))
        .map((name) => `src/${folder}/${file} imports ${name}`),
    );
    expect(strange).toEqual([]);
  });

  it('finds imports where there are some', () => {
    expect(importsOf('src/page/app/main.tsx')).toContain('react-dom/client');
    expect(importsOf('src/page/app/timeline-panel.tsx')).toContain('../timeline/timeline.tsx');
  });
});
