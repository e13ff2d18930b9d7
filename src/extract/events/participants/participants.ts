import { low, type Passage } from '../../tokens/passage.ts';
import { tag } from '../../clauses/tag.ts';
import type { NounGroup } from '../../clauses/clause.ts';
import type { NameAt, SentenceParts } from '../sentences/parsed-text.ts';
import { pronounsOfPerson } from '../../titles/references/pronouns.ts';
import { refersToSeveral } from './plural-reference.ts';
import type { Predicate } from '../predicates/predicate.ts';

/** Who takes part in an event: names of the record. */
export interface Participants {
  persons: string[];
  organizations: string[];
}

interface Range {
  first: number;
  last: number;
}

function isIn(ranges: readonly (Range | null)[], { first, last }: Range): boolean {
  return ranges.some((range) => range !== null && range.first <= first && last <= range.last);
}

/** The group of an event noun with the phrases behind it: "the visit of Ana Ruiz to Rome". */
function phraseOf({ parsed }: SentenceParts, group: NounGroup): Range {
  let last = group.last;
  for (let at = last + 1; at <= parsed.last; at++) {
    const found = parsed.tags[at - parsed.first] ?? 0;
    if (found === tag.preposition || found <= tag.pronoun || found === tag.possessive) last = at;
    else if (found !== tag.coordinator && found !== tag.date) break;
  }
  return { first: group.first, last };
}

/** The event that a clause without one frames: "Ana Ruiz plans to visit Rome" frames the visit. */
function frameHost({ clauses }: SentenceParts['parsed'], own: ReadonlySet<number>, frame: number): number {
  return clauses.findIndex(({ parent, kind }, index) => own.has(index) && parent === frame && kind === 'infinitive');
}

/** For each clause of a sentence, the clause whose event takes its names: itself, or the nearest one above with one. */
function hostsOf({ parsed }: SentenceParts, events: readonly Predicate[]): number[] {
  const own = new Set(events.filter(({ noun }) => noun === null).map(({ clause }) => clause));
  if (own.size === 0) for (const { clause } of events) own.add(clause);
  return parsed.clauses.map((_, index) => {
    let at: number | null = index;
    for (let steps = 0; at !== null && !own.has(at) && steps < parsed.clauses.length; steps++)
      at = parsed.clauses[at]?.parent ?? null;
    return at ?? frameHost(parsed, own, index);
  });
}

function unique(names: readonly NameAt[], kind: NameAt['kind']): string[] {
  const found: string[] = [];
  for (const name of names) if (name.kind === kind && !found.includes(name.name)) found.push(name.name);
  return found;
}

/**
 * The last person who is the subject of the sentence before, in the same paragraph, for "he" and "she", where the
 * pronoun fits the first name; several people of that sentence for "they" and "the leaders".
 */
function fromBefore(passage: Passage, predicate: Predicate, before: SentenceParts | undefined): string[] {
  const { sentence, clause } = predicate;
  if (!before || before.paragraph !== sentence.paragraph || before.names.length === 0) return [];
  const subject = sentence.parsed.clauses[clause]?.subject;
  const persons = unique(before.names, 'person');
  const pronoun = subject ? low(passage, subject.head) : '';
  if (pronoun === 'he' || pronoun === 'she') {
    const fits = (name: string) => pronounsOfPerson(name).includes(pronoun);
    const subjects = before.parsed.clauses.map((other) => other.subject);
    const named = unique(
      before.names.filter((name) => isIn(subjects, name)),
      'person',
    )
      .filter(fits)
      .slice(-1);
    const fitting = persons.filter(fits);
    return named.length > 0 ? named : fitting.length === 1 ? fitting : [];
  }
  return persons.length > 1 && refersToSeveral(passage, sentence.parsed) ? persons : [];
}

/** Finds who takes part in the events of a sentence: the names of their clauses, or those that pronouns refer to. */
export function participantsOf(
  passage: Passage,
  events: readonly Predicate[],
  before: SentenceParts | undefined,
): Participants[] {
  const [first] = events;
  if (!first) return [];
  const { names, parsed } = first.sentence;
  if (names.length === 0)
    return events.map((event) => ({ persons: fromBefore(passage, event, before), organizations: [] }));
  const hosts = hostsOf(first.sentence, events);
  return events.map((event) => {
    const clause = parsed.clauses[event.clause];
    const ranges = event.noun
      ? [phraseOf(first.sentence, event.noun.group)]
      : [clause?.subject ?? null, clause?.object ?? null, clause?.agent ?? null];
    // "Before the visit of Bo Lind": those who take part in one event do not in another for that.
    const apart = events.filter(({ noun }) => noun && noun !== event.noun && noun.group.preposition !== null);
    const elsewhere = apart.map(({ noun }) => (noun ? phraseOf(first.sentence, noun.group) : null));
    let found = names.filter(
      (name) =>
        !isIn(elsewhere, name) &&
        (isIn(ranges, name) || (!event.noun && hosts[parsed.owners[name.first - parsed.first] ?? -1] === event.clause)),
    );
    if (event.noun && found.length === 0)
      found = names.filter((name) => parsed.owners[name.first - parsed.first] === event.clause);
    const persons = unique(found, 'person');
    return {
      persons: persons.length > 0 ? persons : fromBefore(passage, event, before),
      organizations: unique(found, 'organization'),
    };
  });
}
