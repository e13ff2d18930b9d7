import { compareText } from '../../base/compare-text.ts';
import { fullness, isPartialName, lettersOf, romanKey } from './name-parts.ts';
import { coMentionsIn, nearInTime, shareCoMention } from './near-names.ts';
import { personNameKey } from './person-names.ts';
import type { PersonName, PersonNames } from './person-names.ts';
import { likenessOf } from './same-name.ts';
import type { Likeness } from './same-name.ts';

/** A person: the full names that were joined, fullest first, and for each after the first the reason. */
export interface Person {
  names: PersonName[];
  reasons: Map<PersonName, string>;
}

// Names are compared only where they share one of these blocking keys, so that not all pairs are compared.
function blockingKeys({ parts }: PersonName): string[] {
  const first = parts.tokens[0] ?? '';
  const last = parts.tokens.at(-1) ?? '';
  const pair = [first, last].toSorted(compareText).join(' ');
  return [
    `last ${last} ${first.charAt(0)}`,
    `first ${first} ${last.charAt(0)}`,
    `pair ${pair}`,
    `roman ${romanKey(parts)}`,
    `letters ${lettersOf(parts)}`,
  ];
}

function articlesOf(person: Person): number[] {
  return [...new Set(person.names.flatMap((name) => name.articles))].toSorted((a, b) => a - b);
}

function areNear(all: PersonNames, name: PersonName, person: Person): boolean {
  const articles = articlesOf(person);
  const here = new Set(name.articles);
  // An article that mentions both distinguishes them itself.
  if (articles.some((article) => here.has(article))) return false;
  const own = new Set([name, ...person.names]);
  return (
    nearInTime(all, name.articles, articles) || shareCoMention(all, name.articles, coMentionsIn(all, articles), own)
  );
}

function compareNames(a: PersonName, b: PersonName): number {
  return (
    fullness(b.parts) - fullness(a.parts) ||
    b.articles.length - a.articles.length ||
    compareText(personNameKey(a.parts), personNameKey(b.parts))
  );
}

/**
 * Joins the full names of the collection into people. Names are taken from the fullest on; each joins the only person
 * with a similar name, and becomes a person of its own where there are several: "J. Kerry" beside John and James Kerry.
 */
export function joinFullNames(all: PersonNames): Person[] {
  const people: Person[] = [];
  const blocks = new Map<string, { name: PersonName; person: Person }[]>();
  const full = [...new Set(all.bySpelling.values())].filter(({ parts }) => !isPartialName(parts));
  for (const name of full.toSorted(compareNames)) {
    const similar = new Map<Person, Likeness>();
    for (const other of blockingKeys(name).flatMap((block) => blocks.get(block) ?? [])) {
      const likeness = likenessOf(name.parts, other.name.parts);
      const known = similar.get(other.person);
      if (likeness && (!known || (known.doubtful && !likeness.doubtful))) similar.set(other.person, likeness);
    }
    const [only, second] = [...similar];
    let person: Person = { names: [], reasons: new Map() };
    if (only && !second && (!only[1].doubtful || areNear(all, name, only[0]))) {
      [person] = only;
      person.reasons.set(name, only[1].reason);
    } else {
      people.push(person);
    }
    person.names.push(name);
    for (const block of blockingKeys(name)) {
      const known = blocks.get(block);
      if (known) known.push({ name, person });
      else blocks.set(block, [{ name, person }]);
    }
  }
  return people;
}
