import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FormatError } from '../../../src/contract/decode.ts';
import type { BundleIndex } from '../../../src/contract/index-format.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import type { BundleContent } from '../../../src/collection/reduce.ts';
import { BundlePieces } from '../../../src/bundle/bundle-pieces.ts';
import { sha256 } from '../../../src/cli/write/sha256.ts';
import { encodeLengths } from '../../../src/search/codec/article-lengths.ts';
import { checkBundle } from '../../../src/cli/write/check-bundle.ts';
import { writeBundle } from '../../../src/cli/write/write-bundle.ts';
import { makeRecord } from '../make-record.ts';

let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'dateline-test-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
});

function contentOf(...bodies: string[]): BundleContent {
  const records = bodies.map((body, at) => makeRecord({ id: `a${at}`, body }));
  return reduceCollection({ title: 'Test', records, skipped: [] });
}

async function readIndex(): Promise<BundleIndex> {
  const text = await readFile(join(out, 'bundle.json'), 'utf8');
  const { folder } = JSON.parse(text);
  return checkBundle(join(out, 'bundle.json'), join(out, String(folder)));
}

describe('writeBundle', () => {
  test('leaves an index and the folder that it names, and nothing else', async () => {
    const index = await writeBundle(out, contentOf('one', 'two'));
    expect((await readdir(out)).toSorted()).toEqual([index.folder, 'bundle.json'].toSorted());
    expect(await readIndex()).toEqual(index);
    expect((await readdir(join(out, index.folder))).toSorted()).toEqual([
      'events.json',
      'names.json',
      'search',
      'texts',
    ]);
  });

  test('names the folder by its content', async () => {
    const content = contentOf('one');
    const { folder } = await writeBundle(out, content);
    const hash = createHash('sha256');
    for (const [path, bytes] of new BundlePieces(content, sha256()))
      hash.update(`${path}\0${Buffer.byteLength(bytes)}\0`).update(bytes);
    expect(folder).toBe(hash.digest('hex').slice(0, 12));
    expect((await writeBundle(out, contentOf('two'))).folder).not.toBe(folder);
  });

  test('removes the bundle before it and nothing of others', async () => {
    const { folder } = await writeBundle(out, contentOf('one'));
    await mkdir(join(out, '0123456789ab'));
    await writeFile(join(out, 'mine.txt'), '');
    // The process number of a leftover may belong to another process by now.
    await mkdir(join(out, `.dateline-${process.pid}-00000000`));
    await mkdir(join(out, '.dateline-notes'));
    const next = await writeBundle(out, contentOf('two'));
    expect(next.folder).not.toBe(folder);
    expect((await readdir(out)).toSorted()).toEqual(
      [next.folder, '.dateline-notes', '0123456789ab', 'bundle.json', 'mine.txt'].toSorted(),
    );
  });

  test('written again it is the same, and mends pieces that were damaged', async () => {
    const { folder } = await writeBundle(out, contentOf('one'));
    const before = await readFile(join(out, 'bundle.json'), 'utf8');
    await writeFile(join(out, folder, 'texts/0.json'), 'damaged');
    await writeBundle(out, contentOf('one'));
    expect(await readFile(join(out, 'bundle.json'), 'utf8')).toBe(before);
    expect((await readIndex()).articles.id).toEqual(['a0']);
  });

  test('written again it moves no piece, except one that was damaged', async () => {
    const { folder } = await writeBundle(out, contentOf('one'));
    const pieces = ['.', 'events.json', 'texts/0.json'].map((path) => join(out, folder, path));
    const identities = () => Promise.all(pieces.map(async (path) => (await stat(path)).ino));
    const before = await identities();
    await writeBundle(out, contentOf('one'));
    expect(await identities()).toEqual(before);
    await rm(join(out, folder, 'texts'), { recursive: true });
    await writeBundle(out, contentOf('one'));
    expect((await identities()).slice(0, 2)).toEqual(before.slice(0, 2));
    expect((await readIndex()).articles.id).toEqual(['a0']);
  });

  test('two written at once into one folder leave one whole bundle', async () => {
    const contents = ['one', 'two', 'three', 'four'].map((body) => contentOf(body));
    const written = await Promise.all(contents.map((content) => writeBundle(out, content)));
    const index = await readIndex();
    expect(written).toContainEqual(index);
    expect((await readdir(out)).toSorted()).toEqual([index.folder, 'bundle.json'].toSorted());
  });

  test('that fails leaves the earlier bundle whole and nothing half-written', async () => {
    const index = await writeBundle(out, contentOf('one'));
    const content = contentOf('two');
    await expect(writeBundle(out, { ...content, texts: [] })).rejects.toThrow('at texts');
    const wrong = { ...content, events: { ...content.events, date: ['2023-02-31'] } };
    await expect(writeBundle(out, wrong)).rejects.toThrow(FormatError);
    for (const search of [
      { ...content.search, blocks: content.search.blocks.map((bytes) => bytes.slice(0, -1)) },
      { ...content.search, lengths: new Uint8Array(1) },
      { ...content.search, lengths: encodeLengths(Uint32Array.of(100)) },
      { ...content.search, positions: content.search.blocks },
      { ...content.search, prefixes: content.search.blocks, index: { ...content.search.index, prefixes: ['t'] } },
      { ...content.search, index: { ...content.search.index, first: ['a'] } },
    ]) {
      const wrongIndex = { ...content.index, search: search.index };
      await expect(writeBundle(out, { ...content, index: wrongIndex, search })).rejects.toThrow('search/');
    }
    expect((await readdir(out)).toSorted()).toEqual([index.folder, 'bundle.json'].toSorted());
    expect(await readIndex()).toEqual(index);
  });

  test('that is killed on the way leaves the earlier bundle whole, and the next run cleans up', async () => {
    const index = await writeBundle(out, contentOf('one'));
    // What a run leaves that is killed after it wrote its pieces and moved them into place, before the index.
    await mkdir(join(out, '.dateline-999999999-0123abcd/new/texts'), { recursive: true });
    await writeFile(join(out, '.dateline-999999999-0123abcd/bundle.json'), '{"format":');
    await mkdir(join(out, 'ffffffffffff'));
    await writeFile(join(out, 'ffffffffffff/events.json'), '{}');
    expect(await readIndex()).toEqual(index);
    const next = await writeBundle(out, contentOf('two'));
    expect((await readdir(out)).toSorted()).toEqual([next.folder, 'bundle.json'].toSorted());
  });

  test('an out that is a file is an error of the disk', async () => {
    await writeFile(join(out, 'file'), '');
    await expect(writeBundle(join(out, 'file'), contentOf('one'))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
