/** Maps a list when it is iterated, and each time again, so that no more than one result is in memory. */
export function lazyMap<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => Result,
): Iterable<Result> {
  return {
    *[Symbol.iterator]() {
      for (const [at, item] of items.entries()) yield map(item, at);
    },
  };
}
