import { placeOf } from '../../time/placement.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { namePartsOf } from './name-parts.ts';
import type { NameParts } from './name-parts.ts';

/** One name as the collection has it; spellings that differ in capitals and accents only are the same. */
export interface NameNode {
  parts: NameParts;
  /** Each spelling and the number of articles that have it. */
  spellings: Map<string, number>;
  /** Numbers of the articles that have the name, ascending. */
  articles: number[];
}

/** Who is named where: what tells whether two names stand near one another. */
export interface Sightings {
  nodes: Map<string, NameNode>;
  /** The names of each article. */
  namesOf: NameNode[][];
  /** When each article was published, in UTC milliseconds; null for the undated. */
  times: (number | null)[];
}

/** What makes two spellings one name. */
export function nodeKey(parts: NameParts): string {
  return `${parts.tokens.join(' ')}|${parts.suffix}`;
}

/** Collects the names of articles that are in the bundle's order. Names without a letter or digit are passed over. */
export function collectNames(records: readonly ArticleRecord[]): Sightings {
  const nodes = new Map<string, NameNode>();
  const namesOf = records.map((record, article) => {
    const here = new Set<NameNode>();
    for (const name of new Set(record.persons.map((person) => person.name))) {
      const parts = namePartsOf(name);
      if (parts.tokens.length === 0) continue;
      const key = nodeKey(parts);
      const node = nodes.get(key) ?? { parts, spellings: new Map<string, number>(), articles: [] };
      nodes.set(key, node);
      node.spellings.set(name, (node.spellings.get(name) ?? 0) + 1);
      if (!here.has(node)) node.articles.push(article);
      here.add(node);
    }
    return [...here];
  });
  return { nodes, namesOf, times: records.map((record) => placeOf(record.datePublished)?.[0] ?? null) };
}
