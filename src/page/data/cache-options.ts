/** Query options of a piece. It never becomes stale, since its path contains a hash of its content. */
export const immutable = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const;

/**
 * A minute in milliseconds: the unit of gcTime. Unused texts and search results are evicted, to bound the memory of a
 * long visit.
 */
export const minuteMs = 60_000;
