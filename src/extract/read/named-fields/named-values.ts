import { memoize } from '../../../base/memoize.ts';

/** The values of an article in a file by the names there: a row of a table, an object of JSON, front matter. */
export type NamedValues = Readonly<Record<string, unknown>>;

/** Returns the value at a path of names and numbers, "source.name" or "authors.0"; undefined if there is none. */
export type Lookup = (path: string) => unknown;

/** A word that tools put before the names of the fields: "post_title", "articleText". */
const prefix = /^(?:article|content|document|doc|item|news|post|story|web)(?=.)/;

export function isNamedValues(value: unknown): value is NamedValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const plain = memoize((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
const withoutPrefix = memoize((name) => plain(name).replace(prefix, ''));
const stepsOf = memoize((path) => path.split('.'));

function keysOf(values: NamedValues): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  // The first of two equal names counts, and a name without a prefix before one with it.
  const found = Object.keys(values).toReversed();
  for (const key of found) keys.set(withoutPrefix(key), key);
  for (const key of found) keys.set(plain(key), key);
  return keys;
}

function inner(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(value)) return inner(/^\d+$/.test(first) ? value[Number(first)] : undefined, rest);
  return isNamedValues(value) ? lookupIn(value)(path.join('.')) : undefined;
}

/**
 * Looks values up by names, without regard to case, spaces and punctuation. A name may itself contain a full stop, as
 * the columns of a flattened table do.
 */
export function lookupIn(values: NamedValues): Lookup {
  const keys = keysOf(values);
  return (path) => {
    const whole = keys.get(plain(path));
    if (whole !== undefined) return values[whole];
    const steps = stepsOf(path);
    const key = steps.length > 1 ? keys.get(plain(steps[0] ?? '')) : undefined;
    return key === undefined ? undefined : inner(values[key], steps.slice(1));
  };
}
