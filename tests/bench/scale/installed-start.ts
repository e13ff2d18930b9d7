import { spawn } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { makePackage } from '../../../src/package/make-package.ts';
import type { Measurement } from '../measurement.ts';
import { compare } from '../measurement.ts';
import { inTurns } from '../turns.ts';
import { seededNews } from './seeded-news.ts';
import { withScratch, writeLines } from './scratch.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Milliseconds until a command prints the address of its page. */
async function timeToServe(args: readonly string[], caches: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, XDG_CACHE_HOME: caches } });
  try {
    for await (const line of createInterface(child.stdout))
      if (line.includes('http:')) return performance.now() - begun;
    throw new Error(`${args.join(' ')} ended without an address`);
  } finally {
    child.kill();
  }
}

/** `dateline` of the package, which has a built page, against `npm start`, which builds one: both serve 50 articles. */
export function installedStart(): Promise<Measurement> {
  return withScratch(async (folder) => {
    const [file, made] = [join(folder, 'news.jsonl'), join(folder, 'made')];
    await writeLines(file, seededNews(50, 3000));
    await mkdir(made);
    await makePackage(made);
    // Its packages are those of the project, as an installation would have them.
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const serve = (args: readonly string[]) => timeToServe([...args, file, '--no-cache', '--port', '0'], folder);
    const series = await inTurns(
      () => serve([join(made, 'lib/dateline.mjs')]),
      () => serve(['--import', import.meta.resolve('tsx'), join(root, 'src/cli/start.ts')]),
    );
    return compare('installed-start', 0.5, 'ms', series);
  });
}
