import type { ExportedArticle } from '../results.ts';

/** Two people whom at least one article names together. */
interface Pair {
  one: string;
  other: string;
  /** Number of articles that name both. */
  count: number;
}

/** The graph of people who are named in one article: its nodes with their number of articles, and its edges. */
interface CoMentions {
  people: ReadonlyMap<string, number>;
  /** Most frequent first. */
  pairs: readonly Pair[];
}

/** Counts the articles that name each person and each pair of people. */
export function coMentions(articles: readonly ExportedArticle[]): CoMentions {
  const people = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  for (const { persons } of articles)
    persons.forEach((name, at) => {
      people.set(name, (people.get(name) ?? 0) + 1);
      for (const companion of persons.slice(at + 1)) {
        const [one = '', other = ''] = [name, companion].toSorted();
        const key = `${one}\n${other}`;
        const pair = pairs.get(key) ?? { one, other, count: 0 };
        pair.count++;
        pairs.set(key, pair);
      }
    });
  return { people, pairs: [...pairs.values()].toSorted((a, b) => b.count - a.count) };
}
