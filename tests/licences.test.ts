import { readFileSync } from 'node:fs';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function manifestOf(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return manifest;
}

/** The packages whose modules are in a file of the built page. */
function packagesIn(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  const ids = file.type === 'chunk' ? file.moduleIds : [];
  return ids.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
}

describe('the built page', () => {
  let files: (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = [];
  const textOf = (name: string) => {
    const file = files.find(({ fileName }) => fileName === name);
    return file?.type === 'asset' ? String(file.source) : '';
  };

  beforeAll(async () => {
    const result = await build({ logLevel: 'silent', publicDir: false, build: { write: false } });
    files = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  }, 60_000);

  it('carries the notice of each package in it', () => {
    const notices = new Map(
      textOf('licences.txt')
        .split(/^## (?=\S+ - \d)/m)
        .map((section) => [section.split(' - ')[0] ?? '', section]),
    );
    const shipped = new Set(files.flatMap(packagesIn));
    for (const name of ['react-dom', 'scheduler', 'vis-timeline', 'vis-util', 'xss']) expect(shipped).toContain(name);
    for (const name of ['linkedom', 'unpdf', 'valibot', 'fflate']) shipped.add(name);
    for (const name of shipped)
      expect(notices.get(name) ?? `no notice of ${name}`).toMatch(
        /Permission is hereby granted|Permission to use, copy, modify|Apache License|Redistribution and use/,
      );
  });

  it("carries the project's own licence", () => {
    expect(textOf('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });
});

describe('the table of dependencies', () => {
  const rows = [...readFileSync('.github/DEPENDENCIES.md', 'utf8').matchAll(/^\| `(.+?)` *\| (.+?) *\| (.+?) *\|$/gm)];

  it('names each package of package.json once, and no other', () => {
    const { dependencies, devDependencies } = manifestOf('.');
    expect(rows.map(([, name]) => name)).toEqual([
      ...Object.keys(dependencies ?? {}).toSorted(),
      ...Object.keys(devDependencies ?? {}).toSorted(),
    ]);
  });

  it.each(rows.map(([, name = '', licence = '', reason = '']) => ({ name, licence, reason })))(
    'gives the licence of $name, and a reason',
    ({ name, licence, reason }) => {
      expect(licence).toBe(manifestOf(`node_modules/${name}`).license);
      expect(reason).toMatch(/\w.*\.$/);
    },
  );
});
