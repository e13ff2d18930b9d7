import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import type { Measurement } from './measurement.ts';
import type { Setting } from './setting.ts';

const limitKb = 110;

function importsOf(code: string): string[] {
  return parseAst(code).body.flatMap((node) =>
    (node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration') &&
    node.source
      ? [node.source.value]
      : [],
  );
}

/** The files that run before anything is on the page: the entry, and what it imports other than lazily. */
async function initialFiles(site: string): Promise<Map<string, Buffer>> {
  const html = await readFile(join(site, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => join(site, src ?? ''));
  const files = new Map<string, Buffer>();
  for (const file of entries) {
    if (files.has(file)) continue;
    const code = await readFile(file);
    files.set(file, code);
    // Read as the loop goes on: an array is walked to its end, wherever that is by then.
    entries.push(...importsOf(code.toString()).map((path) => join(dirname(file), path)));
  }
  return files;
}

/** The script that comes before the timeline's own chunk, compressed by `gzip -9`, in kB of 1,000 bytes. */
export async function initialScript(setting: Setting): Promise<Measurement> {
  const files = await initialFiles(await setting.site());
  const bytes = [...files.values()].reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
  const value = bytes / 1000;
  return { name: 'initial-script', ratio: value / limitKb, limit: 1, value, baseline: limitKb, unit: 'kB', runs: 1 };
}
