import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCollection } from '../../../../src/contract/collection.ts';
import type { Collection } from '../../../../src/contract/collection.ts';
import { FormatError } from '../../../../src/contract/decode.ts';
import { FetchError } from '../../../../src/page/data/fetch-piece.ts';
import { ModuleLoadError } from '../../../../src/base/lazy-module.ts';
import { search } from '../../../../src/page/data/search/search-client.ts';
import { reduceCollection } from '../../../../src/collection/reduce.ts';
import type { BundleContent } from '../../../../src/collection/reduce.ts';
import { BundlePieces } from '../../../../src/bundle/bundle-pieces.ts';
import { sha256 } from '../../../../src/cli/write/sha256.ts';
import { makeRecord } from '../../../cli/make-record.ts';
import { fakeWorker } from '../fake-worker.ts';
import type { MadeWorker } from '../fake-worker.ts';

const page = 'https://a.example/some/folder/';
let files = new Map<string, Uint8Array<ArrayBuffer>>();
let asked: string[] = [];
let delay: Promise<void> = Promise.resolve();
let workers: MadeWorker[] = [];
let folders = 0;
// A new one for each test: Node warns of more than ten listeners.
let never = new AbortController().signal;

const FakeWorker = fakeWorker(
  async (at, path, signal, decode) => {
    asked.push(new URL(`data/${path}`, at).href);
    await delay;
    signal.throwIfAborted();
    const bytes = files.get(path);
    if (!bytes) throw new FetchError(`data/${path}`, "the server's answer 404");
    return decode(bytes.slice(), `data/${path}`);
  },
  (worker) => workers.push(worker),
);

function open(...texts: string[]): { collection: Collection; content: BundleContent } {
  const records = texts.map((body, at) => makeRecord({ id: `a${at}`, body, date: `20${10 + at}` }));
  const content = reduceCollection({ title: 'T', records, skipped: [] });
  const folder = `folder${folders++}`;
  const pieces = new BundlePieces(content, sha256());
  files = new Map(
    Array.from(pieces, ([path, bytes]) => [
      `${folder}/${path}`,
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes),
    ]),
  );
  return { collection: openCollection({ ...content.index, folder, texts: pieces.texts }), content };
}

/** Lets no file come until what is returned is called. */
function holdFiles(): () => void {
  let go: (() => void) | null = null;
  delay = new Promise((resolve) => {
    go = resolve;
  });
  return () => go?.();
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { baseURI: page });
  asked = [];
  workers = [];
  never = new AbortController().signal;
  delay = Promise.resolve();
});
afterEach(() => vi.unstubAllGlobals());

describe('search', () => {
  it('finds through the worker, beside the page wherever that is, and fetches each file once', async () => {
    const { collection } = open('The bridge opened.', 'A harbour closed.', 'Bridges and a harbour.');
    const answer = await search(collection, 'bridge -closed', never);
    expect([...(answer?.articles ?? [])]).toEqual([0, 2]);
    expect(answer?.scores).toHaveLength(2);
    expect(answer?.problem).toBeNull();
    expect([...((await search(collection, 'harbour bridge', never))?.articles ?? [])]).toEqual([2]);
    const { folder } = collection.index;
    expect(asked.toSorted()).toEqual(['0.bin', 'lengths.bin'].map((file) => `${page}data/${folder}/search/${file}`));
    expect(workers).toHaveLength(1);
  });

  it('fetches positions for a phrase, each file once', async () => {
    const { collection } = open('The old bridge opened.', 'The bridge is old.', 'An old bridge.');
    for (const q of ['"old bridge"', '"bridge opened"'])
      expect((await search(collection, q, never))?.articles).toContain(0);
    const { folder } = collection.index;
    const names = ['0.bin', '0.positions.bin', 'lengths.bin'];
    expect(asked.toSorted()).toEqual(names.map((file) => `${page}data/${folder}/search/${file}`));
  });

  it('asks no worker where the text is not asked for', async () => {
    const { collection } = open('One.', 'Two.', 'Three.');
    expect([...((await search(collection, 'after:2010', never))?.articles ?? [])]).toEqual([1, 2]);
    expect(await search(collection, ' "" ', never)).toBeNull();
    expect(workers).toEqual([]);
  });

  it('says what cannot be read, and finds all where no word can', async () => {
    const { collection } = open('One bridge.', 'Two.');
    expect(await search(collection, '(bridge', never)).toMatchObject({ problem: { at: 0 } });
    const answer = await search(collection, '(', never);
    expect(answer).toMatchObject({ tree: null, problem: { at: 0 } });
    expect([...(answer?.articles ?? [])]).toEqual([0, 1]);
  });

  it('gives no answer to a question that was dropped', async () => {
    const { collection } = open('One bridge.', 'Two.');
    const go = holdFiles();
    const controller = new AbortController();
    const dropped = search(collection, 'bridge', controller.signal);
    controller.abort();
    await expect(dropped).rejects.toThrow('abort');
    go();
    expect([...((await search(collection, 'two', never))?.articles ?? [])]).toEqual([1]);
  });

  it('tells a file that is not there from one that is damaged, as the page does elsewhere', async () => {
    const { collection } = open('One bridge.');
    const block = `${collection.index.folder}/search/0.bin`;
    const bytes = files.get(block) ?? new Uint8Array();
    files.delete(block);
    await expect(search(collection, 'bridge', never)).rejects.toThrow(FetchError);
    files.set(block, bytes.slice(0, -1));
    await expect(search(collection, 'bridge', never)).rejects.toThrow(FormatError);
    files.set(block, bytes);
    expect(await search(collection, 'bridge', never)).toMatchObject({ articles: Uint32Array.of(0) });
  });

  it('refuses the block of another bundle that begins with the same term, and fetches it again', async () => {
    const { collection: other } = open('A bridge opened.', 'A bridge and a harbour opened.');
    const swapped = files.get(`${other.index.folder}/search/0.bin`) ?? new Uint8Array();
    const { collection } = open('A bridge closed.', 'A harbour.');
    const block = `${collection.index.folder}/search/0.bin`;
    const bytes = files.get(block) ?? new Uint8Array();
    files.set(block, swapped);
    await expect(search(collection, 'harbour', never)).rejects.toThrow(
      'search/0.bin: at frequencies.7, expected at most 5 words, as in lengths.bin',
    );
    files.set(block, bytes);
    expect(await search(collection, 'harbour', never)).toMatchObject({ articles: Uint32Array.of(1) });
  });

  it('starts another worker where one failed, and for another collection', async () => {
    const { collection } = open('One bridge.');
    const go = holdFiles();
    const failed = search(collection, 'bridge', never);
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(failed).rejects.toThrow(ModuleLoadError);
    go();
    expect(await search(collection, 'bridge', never)).toMatchObject({ articles: Uint32Array.of(0) });
    expect(workers).toHaveLength(2);
    expect(await search(open('A bridge.', 'B.').collection, 'b', never)).toMatchObject({
      articles: Uint32Array.of(0, 1),
    });
    expect(workers).toHaveLength(3);
    expect(workers.map(({ ended }) => ended.mock.calls.length)).toEqual([1, 1, 0]);
  });
});
