import type { ArticleRecord } from '../../contract/record.ts';
import type { Person } from './join-full-names.ts';
import { isPartialName, mostPartialTokens, namePartsOf } from './name-parts.ts';
import { coMentionsIn, nearInTime, shareCoMention } from './near-names.ts';
import { personNameKey } from './person-names.ts';
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
      const full = all.byKey.get(personNameKey(namePartsOf(name)));
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

/**
 * Joins each article's partial names ("Lavrov") to people: to the only person of the collection with that part in a
 * name, if the article is near theirs in time or shares a co-mention with them. A first name that no article uses alone
 * needs the co-mention. Returns for each article its joined names.
 */
export function joinPartialNames(
  records: readonly ArticleRecord[],
  all: PersonNames,
  people: readonly Person[],
): Map<PersonName, Person>[] {
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
  return all.byArticle.map((names, article) => {
    const joined = new Map<PersonName, Person>();
    for (const name of names) {
      if (!isPartialName(name.parts)) continue;
      const [only, second] = [...(bearers.get(name.parts.tokens.join(' ')) ?? [])];
      if (!only || second) continue;
      const [person, use] = only;
      // An article that mentions both distinguishes them itself.
      if (person.names.some((other) => names.includes(other))) continue;
      const { articles, coMentions } = mentionsOf(person);
      const near =
        (use === 'usual' && nearInTime(all, [article], articles)) ||
        shareCoMention(all, [article], coMentions, new Set([name, ...person.names]));
      if (near) joined.set(name, person);
    }
    return joined;
  });
}
