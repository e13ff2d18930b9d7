import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Collection } from '../../../src/contract/collection.ts';
import { prefetchSearch, searchQuery } from '../../../src/page/data/bundle-queries.ts';

const asked = vi.hoisted(() => new Map<string, AbortSignal>());

vi.mock('../../../src/page/data/search/search-client.ts', () => ({
  search: (_collection: Collection, text: string, signal: AbortSignal) => {
    asked.set(text, signal);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  },
}));

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a search needs no more of a collection than its name
const collection = { index: { folder: 'one' } } as Collection;

describe('a search asked ahead', () => {
  beforeEach(() => asked.clear());

  it('is dropped when the next is asked and nobody waits for it', async () => {
    const client = new QueryClient();
    prefetchSearch(client, collection, 'a');
    await vi.waitFor(() => expect(asked.has('a')).toBe(true));
    prefetchSearch(client, collection, 'ab');
    await vi.waitFor(() => expect(asked.has('ab')).toBe(true));
    expect([asked.get('a')?.aborted, asked.get('ab')?.aborted]).toEqual([true, false]);
  });

  it('goes on where somebody does', async () => {
    const client = new QueryClient();
    prefetchSearch(client, collection, 'a');
    await vi.waitFor(() => expect(asked.has('a')).toBe(true));
    const leave = new QueryObserver(client, searchQuery(collection, 'a')).subscribe(() => undefined);
    prefetchSearch(client, collection, 'ab');
    await vi.waitFor(() => expect(asked.has('ab')).toBe(true));
    expect(asked.get('a')?.aborted).toBe(false);
    leave();
  });
});
