import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runSource } from './run-command.ts';
import { filesOf, scratchFolder } from './scratch-folder.ts';

const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));

test(
  'the bundle of the sample is what `npm run bundle` makes of its articles, to the byte',
  { timeout: 60_000 },
  async () => {
    await using scratch = await scratchFolder();
    await cp(join(publicFolder, 'sample'), join(scratch.path, 'public/sample'), { recursive: true });
    const ran = await runSource('bundle', [], scratch.path);
    expect(ran.stderr).toBe('no path given: bundling the sample collection, public/sample/articles\n');
    const made = await filesOf(join(scratch.path, 'public/data'));
    expect(await filesOf(join(publicFolder, 'data'))).toEqual(made);
  },
);
