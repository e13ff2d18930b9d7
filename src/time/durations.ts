/** A day in milliseconds; in UTC all days are of one length. */
export const dayMs = 86_400_000;

/** The last moment that a JavaScript Date can represent, in milliseconds; the first is its negative. */
export const lastTime = 8.64e15;
