import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The architecture: each room of `src/`, in the order of the data, and what it may import. A room is a folder, or a
 * folder's folder where that has several; `node:` means Node's own modules. Type imports count as imports.
 */
const mayImport: Record<string, readonly string[]> = {
  time: [],
  contract: ['time', 'base', 'valibot'],
  text: [],
  base: [],
  format: ['time', 'contract'],

  'extract/read': ['time', 'contract'],
  'extract/tokens': ['contract', 'text', 'base'],
  'extract/lexicon': [],
  'extract/english': ['text', 'base', 'extract/tokens', 'extract/lexicon'],
  'extract/language': ['text', 'extract/tokens', 'extract/lexicon'],
  'extract/dates': ['time', 'contract', 'extract/tokens', 'extract/english'],
  'extract/names': ['contract', 'text', 'base', 'extract/tokens', 'extract/lexicon'],
  'extract/headline': ['time', 'contract', 'base', 'extract/tokens', 'extract/english'],
  'extract/keywords': [
    'contract',
    'text',
    'base',
    'extract/tokens',
    'extract/lexicon',
    'extract/english',
    'extract/names',
  ],
  'extract/clauses': ['extract/tokens', 'extract/lexicon', 'extract/english'],
  'extract/events': ['contract', 'extract/tokens', 'extract/english', 'extract/dates'],
  extract: [
    'contract',
    'base',
    'extract/read',
    'extract/tokens',
    'extract/language',
    'extract/dates',
    'extract/names',
    'extract/headline',
    'extract/keywords',
    'extract/events',
  ],
  'extract/explain': [
    'contract',
    'extract/read',
    'extract/tokens',
    'extract/dates',
    'extract/names',
    'extract/events',
    'extract',
  ],

  'search/codec': ['contract', 'base', 'fflate'],
  'search/build': ['contract', 'text', 'base', 'search/codec'],
  'search/query': ['time', 'contract', 'text', 'format'],
  'search/run': ['contract', 'text', 'base', 'format', 'search/codec', 'search/query'],

  'collection/versions': ['contract', 'text', 'base'],
  'collection/articles': ['time', 'contract', 'base'],
  'collection/corrections': ['contract', 'text', 'valibot'],
  'collection/people': ['time', 'contract', 'text', 'base', 'extract/names'],
  'collection/names': ['contract', 'text', 'base'],
  'collection/keywords': ['contract', 'text', 'base'],
  'collection/events': ['time', 'contract', 'text', 'base'],
  collection: [
    'contract',
    'base',
    'search/build',
    'collection/versions',
    'collection/articles',
    'collection/corrections',
    'collection/people',
    'collection/names',
    'collection/keywords',
    'collection/events',
  ],

  'cli/report': ['contract'],
  'cli/input': [
    'contract',
    'base',
    'extract/read',
    'extract',
    'extract/explain',
    'collection/corrections',
    'cli/report',
    'node:',
    'tsx',
    'valibot',
  ],
  'cli/write': ['contract', 'search/codec', 'collection', 'cli/report', 'node:'],
  'cli/serve': ['contract', 'cli/report', 'node:', 'vite'],
  'cli/command': ['contract', 'collection', 'cli/report', 'cli/input', 'cli/write', 'node:'],
  cli: ['contract', 'cli/report', 'cli/serve', 'cli/command', 'node:'],

  'page/ui': ['react'],
  'page/data': [
    'contract',
    'base',
    'search/codec',
    'search/query',
    'search/run',
    '@tanstack/react-query',
    'idb-keyval',
    'valibot',
  ],
  'page/timeline': ['time', 'base', 'format', 'page/ui', 'moment', 'react', 'vis-data', 'vis-timeline'],
  'page/state': [
    'contract',
    'time',
    'format',
    'search/query',
    'page/ui',
    'page/data',
    'page/timeline',
    '@tanstack/react-query',
    'react',
  ],
  'page/notice': ['contract', 'base', 'page/ui', 'page/data', 'page/state', 'react'],
  'page/search-box': ['contract', 'base', 'format', 'search/query', 'page/notice', 'react', 'react-dom'],
  'page/filters': ['time', 'contract', 'text', 'base', 'format', 'page/state', 'react'],
  'page/list': [
    'contract',
    'base',
    'format',
    'page/ui',
    'page/data',
    'page/state',
    'page/notice',
    '@tanstack/react-query',
    'react',
  ],
  'page/article': [
    'contract',
    'base',
    'format',
    'search/run',
    'page/ui',
    'page/data',
    'page/state',
    'page/notice',
    '@tanstack/react-query',
    'react',
  ],
  'page/saved-views': [
    'contract',
    'base',
    'format',
    'page/ui',
    'page/data',
    'page/state',
    'page/notice',
    '@tanstack/react-query',
    'react',
  ],
  'page/timeline-panel': [
    'time',
    'contract',
    'base',
    'format',
    'page/timeline',
    'page/state',
    'page/notice',
    'page/list',
    'react',
  ],
  'page/header': [
    'page/ui',
    'page/data',
    'page/state',
    'page/notice',
    'page/search-box',
    'page/filters',
    'page/saved-views',
    '@tanstack/react-query',
    'react',
  ],
  'page/app': [
    'contract',
    'base',
    'page/ui',
    'page/data',
    'page/timeline',
    'page/state',
    'page/notice',
    'page/filters',
    'page/list',
    'page/article',
    'page/saved-views',
    'page/search-box',
    'page/header',
    'page/timeline-panel',
    'styles',
    '@tanstack/react-query',
    'react',
    'react-dom',
  ],
  styles: [],
};

const specifier =
  /^(?:import|export)\b[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+)', import\.meta\.url\)/gm;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();

/** The modules that a file imports: paths below `src/`, or names of packages. */
function importsOf(file: string): string[] {
  const found = [...readFileSync(`src/${file}`, 'utf8').matchAll(specifier)];
  return found
    .map(([, from, bare, lazy, worker]) => from ?? bare ?? lazy ?? worker ?? '')
    .map((module) => (module.startsWith('.') ? posix.join(posix.dirname(file), module) : module))
    .filter((module) => !module.startsWith('..'));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

function roomOf(module: string): string {
  if (module.startsWith('node:')) return 'node:';
  const [first = '', second = '', third] = module.split('/');
  const isOurs = first in mayImport || `${first}/${second}` in mayImport;
  if (!isOurs) return first.startsWith('@') ? `${first}/${second}` : first;
  return third !== undefined && `${first}/${second}` in mayImport ? `${first}/${second}` : first;
}

function importedRooms(room: string): Set<string> {
  const modules = files.filter((file) => roomOf(file) === room).flatMap((file) => imports.get(file) ?? []);
  return new Set(modules.map(roomOf).filter((name) => name !== room));
}

/** The nodes of one cycle in a graph, the first repeated as the last; empty where there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle.length > 0) return cycle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('the import table', () => {
  it('has one row for each room', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms, 'styles'].toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it.each(Object.entries(mayImport))('lists what %s imports, and nothing else', (room, allowed) => {
    expect([...importedRooms(room)].toSorted()).toEqual([...allowed].toSorted());
  });

  it('has no cycle of rooms', () => {
    expect(cycleIn(new Map(Object.entries(mayImport)))).toEqual([]);
  });

  it('sees no cycle of files', () => {
    expect(cycleIn(imports)).toEqual([]);
  });

  it('finds imports of each kind', () => {
    expect(imports.get('page/app/main.tsx')).toContain('react-dom/client');
    expect(imports.get('page/timeline-panel/timeline-panel.tsx')).toContain('page/timeline/timeline.tsx');
    expect(imports.get('cli/input/extract-pool.ts')).toContain('cli/input/extract-worker-start.mjs');
  });
});
