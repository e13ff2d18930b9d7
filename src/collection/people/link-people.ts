import type { TextSpan, ArticleRecord } from '../../contract/record.ts';
import { fold } from '../../text/fold.ts';
import { compareText } from '../../base/compare-text.ts';
import { displayName } from './display-name.ts';
import { joinFullNames } from './join-full-names.ts';
import type { Person } from './join-full-names.ts';
import { joinPartialNames } from './join-partial-names.ts';
import { collectNames, nodeKey } from './name-nodes.ts';
import type { NameNode } from './name-nodes.ts';
import { namePartsOf } from './name-parts.ts';
import { likenessOf } from './same-name.ts';

/** A person of the collection as one article has them. */
interface LinkedPerson {
  person: number;
  name: string;
  reason: string;
  mentions: TextSpan[];
}

/** `names`: the collection's people. For each article its people, ascending, and the person of each of its names. */
export interface PeopleLinks {
  names: string[];
  articles: { persons: LinkedPerson[]; numberOf: Map<string, number> }[];
}

function reasonFor(written: string, node: NameNode, person: Person, shown: string, only: boolean): string {
  if (only) return `only ${written} in the collection`;
  if (written.toLowerCase() === shown.toLowerCase()) return 'same name';
  if (fold(written) === fold(shown)) {
    const plain = fold(written) === written.toLowerCase();
    return plain ? 'written without accents' : 'written with accents';
  }
  return likenessOf(node.parts, namePartsOf(shown))?.reason ?? person.reasons.get(node) ?? 'same name';
}

function gather(found: readonly LinkedPerson[]): LinkedPerson[] {
  const byPerson = new Map<number, LinkedPerson[]>();
  for (const linked of found) byPerson.set(linked.person, [...(byPerson.get(linked.person) ?? []), linked]);
  return [...byPerson.values()]
    .map((several) => {
      const [first = { person: 0, name: '', reason: '', mentions: [] }] = several;
      return {
        ...first,
        reason: [...new Set(several.map(({ reason }) => reason))].join('; '),
        mentions: several.flatMap(({ mentions }) => mentions).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
      };
    })
    .toSorted((a, b) => a.person - b.person);
}

/**
 * One person, one name across the collection. Takes the articles in the bundle's order; numbers the people by the
 * number of articles that name them, then by name, and says for each article why its name is that person's.
 */
export function linkPeople(records: readonly ArticleRecord[]): PeopleLinks {
  const sightings = collectNames(records);
  const people = joinFullNames(sightings);
  const partial = joinPartialNames(records, sightings, people);
  const personOf = new Map(people.flatMap((person) => person.names.map((name) => [name, person] as const)));
  const personIn = (node: NameNode, article: number): Person => {
    const person = partial[article]?.get(node) ?? personOf.get(node) ?? { names: [node], reasons: new Map() };
    if (!partial[article]?.has(node)) personOf.set(node, person);
    return person;
  };
  const counts = new Map<Person, number>();
  sightings.namesOf.forEach((names, article) => {
    for (const person of new Set(names.map((node) => personIn(node, article))))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  });
  const numbered = [...counts]
    .map(([person, count]) => ({ person, count, name: displayName(person.names) }))
    .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
  const numbers = new Map(numbered.map(({ person, name }, number) => [person, { number, name }]));
  const articles = records.map((record, article) => {
    const numberOf = new Map<string, number>();
    const found = record.persons.flatMap(({ name, mentions }) => {
      const node = sightings.nodes.get(nodeKey(namePartsOf(name)));
      const person = node && personIn(node, article);
      const known = person && numbers.get(person);
      if (!node || !person || !known) return [];
      numberOf.set(name, known.number);
      const only = partial[article]?.has(node) ?? false;
      const reason = reasonFor(name, node, person, known.name, only);
      return [{ person: known.number, name, reason, mentions }];
    });
    return { persons: gather(found), numberOf };
  });
  return { names: numbered.map(({ name }) => name), articles };
}
