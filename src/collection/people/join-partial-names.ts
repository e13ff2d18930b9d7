import type { ArticleRecord } from '../../contract/record.ts';
import type { Person } from './join-full-names.ts';
import { isPartialName, mostPartialTokens, namePartsOf } from './name-parts.ts';
import { coMentionsIn, nearInTime, shareCoMention } from './near-names.ts';
import type { PersonName, PersonNames } from './person-names.ts';

type Use = 'usual' | 'other';

/** The people who have a part in their names. Its use is `usual` if it is a last name or articles use it alone. */
type Bearers = Map<string, Map<Person, Use>>;

/** The articles that mention a person, ascending, and all names that they mention. */
interface Mentions {
  articles: number[];
  coMentions: Set<PersonName>;
}

function addBearer(bearers: Bearers, part: string, person: Person, use: Use): void {
  const known = bearers.get(part) ?? new Map<Person, Use>();
  bearers.set(part, known);
  if (known.get(person) !== 'usual') known.set(person, use);
}

function bearersOf(
  records: readonly ArticleRecord[],
  personOf: ReadonlyMap<PersonName, Person>,
  all: PersonNames,
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
      const full = all.bySpelling.get(name);
      const person = full && personOf.get(full);
      if (!full || !person) continue;
      for (const written of new Set(mentions.map(([start, end]) => record.articleBody.slice(start, end)))) {
        const { tokens } = namePartsOf(written);
        if (tokens.length === 1 && full.parts.tokens.includes(tokens[0] ?? ''))
          addBearer(bearers, tokens[0] ?? '', person, 'usual');
      }
    }
  return bearers;
}

/** The person whom an article calls by a part of the name, chosen among so many people of the collection. */
interface Bearer {
  person: Person;
  among: number;
}

/** For each article its joined names, and the names that remain although people of the collection are called so. */
interface JoinedNames {
  articles: Map<PersonName, Bearer>[];
  unlinked: ReadonlySet<PersonName>;
}

/**
 * Joins each article's partial names ("Lavrov") to people: to the only person of the collection with that part in a
 * name, if the article is near theirs in time or shares a co-mention with them; of several, to the only one who is near
 * in both ways. A first name that no article uses alone needs the co-mention. A surname that joins nobody is unlinked,
 * unless more articles have it alone than with a given name, as those of a ruler known by one name.
 */
export function joinPartialNames(
  records: readonly ArticleRecord[],
  all: PersonNames,
  people: readonly Person[],
): JoinedNames {
  const personOf = new Map(people.flatMap((person) => person.names.map((name) => [name, person] as const)));
  const bearers = bearersOf(records, personOf, all);
  const mentions = new Map<Person, Mentions>();
  const mentionsOf = (person: Person): Mentions => {
    const known = mentions.get(person);
    if (known) return known;
    const articles = [...new Set(person.names.flatMap((name) => name.articles))].toSorted((a, b) => a - b);
    const found = { articles, coMentions: coMentionsIn(all, articles) };
    mentions.set(person, found);
    return found;
  };
  const bearerIn = (article: number, name: PersonName, names: readonly PersonName[]): Bearer | undefined => {
    const called = [...(bearers.get(name.parts.tokens.join(' ')) ?? [])];
    const near = called.filter(([person, use]) => {
      // An article that mentions both distinguishes them itself.
      if (person.names.some((other) => names.includes(other))) return false;
      const { articles, coMentions } = mentionsOf(person);
      const inTime = use === 'usual' && nearInTime(all, [article], articles);
      if (inTime && called.length === 1) return true;
      if (!inTime && called.length > 1) return false;
      return shareCoMention(all, [article], coMentions, new Set([name, ...person.names]));
    });
    const [only, second] = near;
    return only && !second ? { person: only[0], among: called.length } : undefined;
  };
  const unlinked = new Set<PersonName>();
  const articles = all.byArticle.map((names, article) => {
    const joined = new Map<PersonName, Bearer>();
    for (const name of names) {
      if (!isPartialName(name.parts)) continue;
      const bearer = bearerIn(article, name, names);
      if (bearer) joined.set(name, bearer);
      else unlinked.add(name);
    }
    return joined;
  });
  for (const name of unlinked) {
    const called = [...(bearers.get(name.parts.tokens.join(' ')) ?? [])].filter(([, use]) => use === 'usual');
    const withGiven = called.reduce((sum, [person]) => sum + mentionsOf(person).articles.length, 0);
    if (withGiven < name.articles.length || withGiven === 0) unlinked.delete(name);
  }
  return { articles, unlinked };
}
