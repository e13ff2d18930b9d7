import { describe, expect, it } from 'vitest';
import { PieceCache } from '../../src/base/piece-cache.ts';

/** A cache of pieces of ten bytes, each answered when the test says so. */
function slowCache(most: number) {
  const started: number[] = [];
  const aborted: number[] = [];
  const answers = new Map<number, (error?: Error) => void>();
  const cache = new PieceCache<string>(most, (number, signal) => {
    started.push(number);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => {
        aborted.push(number);
        reject(new Error('given up'));
      });
      answers.set(number, (error) => (error ? reject(error) : resolve({ value: `piece ${number}`, bytes: 10 })));
    });
  });
  return { cache, started, aborted, answer: (number: number, error?: Error) => answers.get(number)?.(error) };
}

const never = new AbortController().signal;

describe('PieceCache', () => {
  it('fetches once for all who wait, and holds what came', async () => {
    const { cache, started, answer } = slowCache(100);
    const both = Promise.all([cache.get(1, never), cache.get(1, never)]);
    answer(1);
    expect(await both).toEqual(['piece 1', 'piece 1']);
    expect(await cache.get(1, never)).toBe('piece 1');
    expect(started).toEqual([1]);
  });

  it('lets go of what was used longest ago', async () => {
    const { cache, started, answer } = slowCache(25);
    const use = async (number: number): Promise<void> => {
      const piece = cache.get(number, never);
      answer(number);
      await piece;
    };
    for (const number of [1, 2, 1, 3]) await use(number);
    expect(started).toEqual([1, 2, 3]);
    await use(1);
    expect(started).toEqual([1, 2, 3]);
    await use(2);
    expect(started).toEqual([1, 2, 3, 2]);
  });

  it('aborts a fetch when the last who waited is gone, and fetches again for the next', async () => {
    const { cache, started, aborted, answer } = slowCache(100);
    const [first, second] = [new AbortController(), new AbortController()];
    const gone = [cache.get(1, first.signal), cache.get(1, second.signal)];
    first.abort();
    expect(aborted).toEqual([]);
    second.abort();
    expect(aborted).toEqual([1]);
    for (const piece of gone) await expect(piece).rejects.toThrow('given up');
    const again = cache.get(1, never);
    answer(1);
    expect(await again).toBe('piece 1');
    expect(started).toEqual([1, 1]);
    await expect(cache.get(2, first.signal)).rejects.toThrow('abort');
    expect(started).toEqual([1, 1]);
  });

  it('fetches a failed piece again', async () => {
    const { cache, started, answer } = slowCache(100);
    const failed = cache.get(1, never);
    answer(1, new Error('gone'));
    await expect(failed).rejects.toThrow('gone');
    const again = cache.get(1, never);
    answer(1);
    expect(await again).toBe('piece 1');
    expect(started).toEqual([1, 1]);
  });
});
