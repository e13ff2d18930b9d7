import type { ArticleRecord } from '../../bundle/record.ts';
import { compareText } from './compare-text.ts';

/** The publishers of a collection, most articles first, and each article's number among them; null where none is named. */
export function numberPublishers(records: readonly ArticleRecord[]): { names: string[]; articles: (number | null)[] } {
  const counts = new Map<string, number>();
  for (const { publisher } of records) if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const names = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, articles: records.map(({ publisher }) => (publisher ? (numbers.get(publisher) ?? null) : null)) };
}
