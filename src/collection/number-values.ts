import { compareText } from '../base/compare-text.ts';

/**
 * Numbers the values of a field of which an article has at most one. `names` has each value once, those of most
 * articles first, then by code units; `articles` has the index in `names` of each article's value, null for none.
 */
export function numberValues(values: readonly (string | null | undefined)[]): {
  names: string[];
  articles: (number | null)[];
} {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const names = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, articles: values.map((value) => (value ? (numbers.get(value) ?? null) : null)) };
}

/** Reads the language of a BCP 47 tag, without region and script: "en" of "en-GB". Null for any other text. */
export function languageOf(tag: string | undefined): string | null {
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag ?? '')?.[0].toLowerCase() ?? null;
}
