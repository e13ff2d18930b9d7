import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folder of `src/` may import what: other folders by name, packages by name, `node:` for Node's own modules. */
const mayImport: Record<string, readonly string[]> = {
  bundle: ['valibot'],
  text: [],
  extract: ['bundle', 'text'],
  generate: ['bundle', 'text', 'search', 'extract', 'node:', 'valibot', 'vite', 'minhash'],
  search: ['bundle', 'text'],
  data: ['bundle', 'search', 'views', '@tanstack/react-query', 'idb-keyval'],
  filter: ['bundle', 'text'],
  url: ['bundle', 'filter', 'react'],
  timeline: ['bundle', 'react', 'vis-timeline', 'vis-data', 'moment'],
  list: ['bundle', 'filter', 'data', 'react', '@tanstack/react-query'],
  detail: ['bundle', 'filter', 'data', 'react', '@tanstack/react-query'],
  facets: ['bundle', 'text', 'filter', 'data', 'react'],
  views: ['bundle', 'url', 'react', 'valibot'],
  app: [
    'bundle',
    'data',
    'filter',
    'url',
    'search',
    'timeline',
    'list',
    'detail',
    'facets',
    'views',
    'styles',
    'react',
    'react-dom',
    '@tanstack/react-query',
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
    expect(importsOf('src/app/main.tsx')).toContain('react-dom/client');
    expect(importsOf('src/app/timeline-panel.tsx')).toContain('../timeline/timeline.tsx');
  });
});
