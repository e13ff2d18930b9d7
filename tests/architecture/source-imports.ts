import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

const specifier =
  /^(?:import|export)\b[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+)', import\.meta\.url\)/gm;

/** Lists the modules that a file imports, type imports included: paths below `src/`, or names of packages. */
function importsOf(file: string): string[] {
  const found = [...readFileSync(`src/${file}`, 'utf8').matchAll(specifier)];
  return found
    .map(([, from, bare, lazy, worker]) => from ?? bare ?? lazy ?? worker ?? '')
    .map((module) => (module.startsWith('.') ? posix.join(posix.dirname(file), module) : module))
    .filter((module) => !module.startsWith('..'));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();

/** The import graph: each file of `src/` by its path there, with the modules that it imports. */
export const sourceImports: ReadonlyMap<string, readonly string[]> = new Map(
  files.map((file) => [file, importsOf(file)]),
);

/** Finds one cycle of a graph: its nodes, the first repeated as the last; empty if there is none. */
export function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
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
