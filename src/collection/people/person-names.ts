import type { ArticleRecord } from '../../contract/record.ts';
import { placeOf } from '../../time/placement.ts';
import { namePartsOf } from './name-parts.ts';
import type { NameParts } from './name-parts.ts';

/** A person's name in the collection. Spellings that differ only in capitals and accents are one name. */
export interface PersonName {
  parts: NameParts;
  /** Each spelling and the number of articles that have it. */
  spellings: Map<string, number>;
  /** Numbers of the articles that have the name, ascending. */
  articles: number[];
}

/** All names of the collection with the articles and times of their mentions, which decide whether two are near. */
export interface PersonNames {
  /** The name of each spelling. */
  bySpelling: ReadonlyMap<string, PersonName>;
  /** The names of each article. */
  byArticle: PersonName[][];
  /** The time of publication of each article, in UTC milliseconds; null for the undated. */
  times: (number | null)[];
}

/** The key by which spellings are one name. */
export function personNameKey(parts: NameParts): string {
  return `${parts.tokens.join(' ')}|${parts.suffix}`;
}

/** Collects the names of articles, given in the bundle's order. Skips a name without letters and digits. */
export function collectPersonNames(records: readonly ArticleRecord[]): PersonNames {
  const byKey = new Map<string, PersonName>();
  const bySpelling = new Map<string, PersonName>();
  const nameOf = (spelling: string): PersonName | undefined => {
    const known = bySpelling.get(spelling);
    if (known) return known;
    const parts = namePartsOf(spelling);
    if (parts.tokens.length === 0) return undefined;
    const key = personNameKey(parts);
    const name = byKey.get(key) ?? { parts, spellings: new Map<string, number>(), articles: [] };
    byKey.set(key, name);
    bySpelling.set(spelling, name);
    return name;
  };
  const byArticle = records.map((record, article) => {
    const here = new Set<PersonName>();
    for (const spelling of new Set(record.persons.map((person) => person.name))) {
      const name = nameOf(spelling);
      if (!name) continue;
      name.spellings.set(spelling, (name.spellings.get(spelling) ?? 0) + 1);
      if (!here.has(name)) name.articles.push(article);
      here.add(name);
    }
    return [...here];
  });
  return { bySpelling, byArticle, times: records.map((record) => placeOf(record.datePublished)?.[0] ?? null) };
}
