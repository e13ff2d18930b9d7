/** Longer identifiers are not usable in a URL. */
const longestId = 500;

/**
 * Writes a value of a field on one line. Unpaired surrogates are replaced, which no URL can encode. '' for what is no
 * string and no number.
 */
export function oneLine(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns the id of an article, if a given value can be one. */
export function givenId(value: unknown): string | undefined {
  const id = oneLine(value);
  return id === '' || id.length > longestId ? undefined : id;
}
