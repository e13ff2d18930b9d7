import type { TextSpan, ArticleRecord } from '../../contract/record.ts';
import { compareText } from '../../base/compare-text.ts';
import { displayName } from './display-name.ts';
import { joinFullNames } from './join-full-names.ts';
import type { Person } from './join-full-names.ts';
import { joinPartialNames } from './join-partial-names.ts';
import { collectPersonNames } from './person-names.ts';
import type { PersonName } from './person-names.ts';
import { spellingReason } from './spelling-reason.ts';

/** A person of the collection in one article: number, name there, reason for the link, mentions. */
interface LinkedPerson {
  person: number;
  name: string;
  reason: string;
  mentions: TextSpan[];
}

/** The people of an article. */
interface LinkedArticle {
  /** One link for each name that the article has, before those of one person are joined. */
  links: LinkedPerson[];
  /** Ascending. */
  persons: LinkedPerson[];
}

/**
 * The names of the collection's people, and functions that link those of an article, by its number, when they are
 * needed. A surname of people of the collection that cannot be linked to one of them is left out.
 */
export interface PeopleLinks {
  names: string[];
  /** The person of each name in an article, which takes less time than the links with their reasons. */
  numberOf: (article: number) => Map<string, number>;
  linkArticle: (article: number) => LinkedArticle;
}

function reasonFor(written: string, name: PersonName, person: Person, shown: string, among: number): string {
  if (among === 1) return `only ${written} in the collection`;
  if (among > 1) return `only ${written} near in time and company`;
  return spellingReason(written, shown) ?? person.reasons.get(name) ?? 'same name';
}

function mergeByPerson(found: readonly LinkedPerson[]): LinkedPerson[] {
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
 * Links the names of the articles, given in the bundle's order, to the people of the collection. People are numbered by
 * the number of articles that mention them, most first, then by name. Each link has the reason for it.
 */
export function linkPeople(records: readonly ArticleRecord[]): PeopleLinks {
  const all = collectPersonNames(records);
  const people = joinFullNames(all);
  const { articles: partial, unlinked } = joinPartialNames(records, all, people);
  const personOf = new Map(people.flatMap((person) => person.names.map((name) => [name, person] as const)));
  const personIn = (name: PersonName, article: number): Person | undefined => {
    const bearer = partial[article]?.get(name);
    if (bearer) return bearer.person;
    if (unlinked.has(name)) return undefined;
    const person = personOf.get(name) ?? { names: [name], reasons: new Map() };
    personOf.set(name, person);
    return person;
  };
  const counts = new Map<Person, number>();
  all.byArticle.forEach((names, article) => {
    for (const person of new Set(names.flatMap((name) => personIn(name, article) ?? [])))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  });
  const numbered = [...counts]
    .map(([person, count]) => ({ person, count, name: displayName(person.names) }))
    .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
  const numbers = new Map(numbered.map(({ person, name: shown }, number) => [person, { number, shown }]));
  const linkOf = (written: string, article: number) => {
    const name = all.bySpelling.get(written);
    const person = name && personIn(name, article);
    // A surname that may be several people's is nobody's; it remains in the text, where a search finds it.
    const known = person && numbers.get(person);
    return name && known ? { name, person, ...known } : undefined;
  };
  const numberOf = (article: number): Map<string, number> =>
    new Map(
      (records[article]?.persons ?? []).flatMap(({ name }) => {
        const link = linkOf(name, article);
        return link ? [[name, link.number]] : [];
      }),
    );
  const linkArticle = (article: number): LinkedArticle => {
    const links = (records[article]?.persons ?? []).flatMap(({ name: written, mentions }) => {
      const link = linkOf(written, article);
      if (!link) return [];
      const among = partial[article]?.get(link.name)?.among ?? 0;
      const reason = reasonFor(written, link.name, link.person, link.shown, among);
      return [{ person: link.number, name: written, reason, mentions }];
    });
    return { links, persons: mergeByPerson(links) };
  };
  return { names: numbered.map(({ name }) => name), numberOf, linkArticle };
}
