import { compareText } from '../../base/compare-text.ts';

/** Values of which an article has at most one: each once, most articles first, and each article's number among them. */
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

/** The language of a BCP 47 tag without region and script: "en" of "en-GB"; null for what is no tag. */
export function languageOf(tag: string | undefined): string | null {
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag ?? '')?.[0].toLowerCase() ?? null;
}
