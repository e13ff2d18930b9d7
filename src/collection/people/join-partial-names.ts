import type { ArticleRecord } from '../../contract/record.ts';
import type { Person } from './join-full-names.ts';
import { isPartialName, mostPartialTokens, namePartsOf } from './name-parts.ts';
import { nodeKey } from './name-nodes.ts';
import type { NameNode, Sightings } from './name-nodes.ts';
import { companyOf, nearInTime, sharesCompany } from './nearness.ts';

/** Who bears a name part. `usual`: their articles call them by it, or it is their last name. */
type Bearers = Map<string, Map<Person, 'usual' | 'other'>>;

interface Circle {
  articles: number[];
  company: Set<NameNode>;
}

function addBearer(bearers: Bearers, part: string, person: Person, kind: 'usual' | 'other'): void {
  const known = bearers.get(part) ?? new Map<Person, 'usual' | 'other'>();
  bearers.set(part, known);
  if (known.get(person) !== 'usual') known.set(person, kind);
}

function bearersOf(
  records: readonly ArticleRecord[],
  personOf: ReadonlyMap<NameNode, Person>,
  sightings: Sightings,
): Bearers {
  const bearers: Bearers = new Map();
  for (const [name, person] of personOf) {
    const { tokens } = name.parts;
    addBearer(bearers, tokens[0] ?? '', person, 'other');
    for (let at = Math.max(1, tokens.length - mostPartialTokens); at < tokens.length; at++)
      addBearer(bearers, tokens.slice(at).join(' '), person, 'usual');
  }
  for (const record of records)
    for (const { name, mentions } of record.persons) {
      const node = sightings.nodes.get(nodeKey(namePartsOf(name)));
      const person = node && personOf.get(node);
      if (!node || !person) continue;
      for (const written of new Set(mentions.map(([start, end]) => record.articleBody.slice(start, end)))) {
        const { tokens } = namePartsOf(written);
        if (tokens.length === 1 && node.parts.tokens.includes(tokens[0] ?? ''))
          addBearer(bearers, tokens[0] ?? '', person, 'usual');
      }
    }
  return bearers;
}

/**
 * Finds whom each article means by a name that is only part of one ("Lavrov"): the only person of the collection who
 * bears it, if near in time or company; for a first name that no article calls them by, company it must be.
 * Returns for each article the names so joined.
 */
export function joinPartialNames(
  records: readonly ArticleRecord[],
  sightings: Sightings,
  people: readonly Person[],
): Map<NameNode, Person>[] {
  const personOf = new Map(people.flatMap((person) => person.names.map((name) => [name, person] as const)));
  const bearers = bearersOf(records, personOf, sightings);
  const circles = new Map<Person, Circle>();
  const circleOf = (person: Person): Circle => {
    const known = circles.get(person);
    if (known) return known;
    const articles = [...new Set(person.names.flatMap((name) => name.articles))].toSorted((a, b) => a - b);
    const circle = { articles, company: companyOf(sightings, articles) };
    circles.set(person, circle);
    return circle;
  };
  return sightings.namesOf.map((names, article) => {
    const joined = new Map<NameNode, Person>();
    for (const name of names) {
      if (!isPartialName(name.parts)) continue;
      const [only, second] = [...(bearers.get(name.parts.tokens.join(' ')) ?? [])];
      if (!only || second) continue;
      const [person, kind] = only;
      // The article names both: its own text kept them apart.
      if (person.names.some((other) => names.includes(other))) continue;
      const { articles, company } = circleOf(person);
      const near =
        (kind === 'usual' && nearInTime(sightings, [article], articles)) ||
        sharesCompany(sightings, [article], company, new Set([name, ...person.names]));
      if (near) joined.set(name, person);
    }
    return joined;
  });
}
