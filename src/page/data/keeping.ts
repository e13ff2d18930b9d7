/** The pieces carry their content's name: once fetched, they never change. */
export const immutable = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const;

/** Texts and postings opened long ago are let go of, so that what is held does not grow with what was looked at. */
export const minuteMs = 60_000;
