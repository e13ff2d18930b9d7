import { compareText } from '../../base/compare-text.ts';
import { fullness, isPartialName, lettersOf, romanKey } from './name-parts.ts';
import { nodeKey } from './name-nodes.ts';
import type { NameNode, Sightings } from './name-nodes.ts';
import { companyOf, nearInTime, sharesCompany } from './nearness.ts';
import { likenessOf } from './same-name.ts';

/** The full names taken for one person's, fullest first, and why each after the first was added. */
export interface Person {
  names: NameNode[];
  reasons: Map<NameNode, string>;
}

// Two names can only be alike if they share one of these.
function blocksOf({ parts }: NameNode): string[] {
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

function areNear(sightings: Sightings, name: NameNode, person: Person): boolean {
  const articles = articlesOf(person);
  const here = new Set(name.articles);
  // An article that has both keeps them apart for a reason that its text gave.
  if (articles.some((article) => here.has(article))) return false;
  const themselves = new Set([name, ...person.names]);
  return (
    nearInTime(sightings, name.articles, articles) ||
    sharesCompany(sightings, name.articles, companyOf(sightings, articles), themselves)
  );
}

function compareNames(a: NameNode, b: NameNode): number {
  return (
    fullness(b.parts) - fullness(a.parts) ||
    b.articles.length - a.articles.length ||
    compareText(nodeKey(a.parts), nodeKey(b.parts))
  );
}

/**
 * Puts the collection's full names together into people. The fullest names come first; each next one joins the only
 * person that it is like, and stays alone where there are two, so that "J. Kerry" is nobody's beside John and James Kerry.
 */
export function joinFullNames(sightings: Sightings): Person[] {
  const people: Person[] = [];
  const blocks = new Map<string, { name: NameNode; person: Person }[]>();
  const full = [...sightings.nodes.values()].filter((node) => !isPartialName(node.parts));
  for (const name of full.toSorted(compareNames)) {
    const like = new Map<Person, { reason: string; doubtful: boolean }>();
    for (const other of blocksOf(name).flatMap((block) => blocks.get(block) ?? [])) {
      const likeness = likenessOf(name.parts, other.name.parts);
      const known = like.get(other.person);
      if (likeness && (!known || (known.doubtful && !likeness.doubtful))) like.set(other.person, likeness);
    }
    const [only, second] = [...like];
    let person: Person = { names: [], reasons: new Map() };
    if (only && !second && (!only[1].doubtful || areNear(sightings, name, only[0]))) {
      [person] = only;
      person.reasons.set(name, only[1].reason);
    } else {
      people.push(person);
    }
    person.names.push(name);
    for (const block of blocksOf(name)) {
      const known = blocks.get(block);
      if (known) known.push({ name, person });
      else blocks.set(block, [{ name, person }]);
    }
  }
  return people;
}
