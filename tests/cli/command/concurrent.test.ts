import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBundle } from '../../../src/cli/write/check-bundle.ts';
import { runCommand } from '../run-command.ts';
import { filesOf, scratchFolder } from '../scratch-folder.ts';

const writing = /^bundle: out: process \d+ of \S+ is writing here; wait until it ends, or remove out\/\S+ if it has/;

test.each([2, 4])(
  '%i runs into one folder at once leave the whole bundle of one',
  { timeout: 60_000 },
  async (runs) => {
    const texts = Array.from({ length: runs }, (_, at) => [`${at}.txt`, `The envoy came to harbour ${at}.`] as const);
    await using scratch = await scratchFolder(Object.fromEntries(texts));
    const out = join(scratch.path, 'out');
    const ran = await Promise.all(texts.map(([file]) => runCommand('bundle', [file, '--out', 'out'], scratch.path)));
    const strange = ran.filter(({ status, stderr }) =>
      status === 0 ? stderr !== '' : status !== 1 || !writing.test(stderr),
    );
    expect(strange).toEqual([]);
    const { 'bundle.json': text = '' } = await filesOf(out);
    const { folder } = JSON.parse(text);
    const { articles } = await checkBundle(join(out, 'bundle.json'), join(out, String(folder)));
    const whose = Number(articles.id[0]);
    expect(ran[whose]?.status).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([String(folder), 'bundle.json'].toSorted());
  },
);
