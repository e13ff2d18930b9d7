import { apostrophes, low, type Passage } from '../../tokens/passage.ts';
import { tag } from '../../clauses/tag.ts';
import type { Clause, EventNoun, ParsedSentence } from '../../clauses/clause.ts';
import { inBrackets } from './brackets.ts';
import { groupBefore, groupsBefore, nounBefore, nounIn } from './phrases-before.ts';
import { verbs } from '../event-verbs.ts';
import type { DateAt } from '../sentences/parsed-text.ts';

/** The predicate that a date modifies: a clause or an event noun, and the rule by which it was found. */
export interface Attachment {
  clause: number;
  noun: EventNoun | null;
  rule: string;
  /** True if the date is a plan, whatever the tense: "scheduled for Monday", "postponed to Monday". */
  planned: boolean;
}

/** Why a date is the time of no predicate. */
export interface Unattached {
  reason: string;
}

const bounds = new Set('since than versus vs until till after before following prior compared'.split(' '));
/** Words that put "before" and "after" beside a time: "just before noon". */
const nearly = new Set('just shortly soon right immediately minutes moments seconds hours'.split(' '));
const partsOfTime = new Set(
  'morning afternoon evening night end beginning start middle eve week month day summer winter spring autumn quarter half part hours'.split(
    ' ',
  ),
);
const timeless = new Set('after before following despite since until over amid about during from'.split(' '));
const moved = new Set('postpone reschedule delay defer adjourn move extend push bring'.split(' '));

/** Acts whose nouns are documents too: "the 2015 agreement" is named by its year. */
const documents = new Set('agree deal settle state report order decree register publish sanction award'.split(' '));
/** A date so many tokens behind the verb is rather that of the event noun beside it. */
const farFromVerb = 8;

function toNoun(parsed: ParsedSentence, noun: EventNoun, rule: string, planned = false): Attachment {
  return { clause: parsed.owners[noun.at - parsed.first] ?? -1, noun, rule, planned };
}

function isFuture({ verb }: Clause): boolean {
  return verb.tense === 'future' || verb.modal !== null || verb.form === 'infinitive';
}

/** The word that governs a date, without "the", "early" and the like; its index. */
function governor(passage: Passage, first: number, from: number): number {
  let at = first - 1;
  if (/^(?:the|early|late|mid|around|about|approximately|roughly|-)$/.test(low(passage, at))) at--;
  if (/^(?:the|early|late|mid)$/.test(low(passage, at))) at--;
  return at >= from ? at : -1;
}

/** Checks for the date of a bound that is no event: "since the repeal of the law in 1933". */
function isOfBound(passage: Passage, parsed: ParsedSentence, at: number): boolean {
  if (!/^(?:in|on)$/.test(low(passage, at)) || nounBefore(parsed, at)) return false;
  return groupsBefore(parsed, at).some(
    ({ preposition }) => preposition !== null && /^(?:since|than)$/.test(low(passage, preposition)),
  );
}

/** Attaches a date inside a noun group or before an event noun: "the Tuesday vote", "Tuesday's vote". */
function asModifier(passage: Passage, parsed: ParsedSentence, { first, last }: DateAt): Attachment | Unattached | null {
  const owns = apostrophes.has(low(passage, last + 1)) && low(passage, last + 2) === 's';
  const within = parsed.groups.find((group) => group.first <= first && last < group.head);
  const hyphen = low(passage, last + 1) === '-' && passage.tokens[last + 2]?.kind === 'word';
  if (!owns && !within && !hyphen) {
    const next = parsed.nouns.find(({ at }) => at === last + 1);
    const governed = parsed.tags[first - 1 - parsed.first] === tag.preposition;
    return next && !governed ? toNoun(parsed, next, 'before-noun') : null;
  }
  const group = within ?? parsed.groups.find((next) => next.first > last);
  const noun = group && group.first <= last + 4 ? nounIn(parsed, last + 1, group.head) : null;
  if (noun && !documents.has(noun.lemma)) return toNoun(parsed, noun, owns ? 'possessive' : 'in-noun-group');
  return { reason: 'it belongs to a noun that is no event' };
}

/** Attaches a date behind "of" or "for" to the noun before it: "the coup of 1973", "an election for June". */
function behindNoun(
  parsed: ParsedSentence,
  clause: Clause | undefined,
  preposition: string,
  at: number,
): Attachment | Unattached | null {
  const group = groupBefore(parsed, at);
  const adjacent = group !== undefined && group.last === at - 1;
  const noun = adjacent ? nounIn(parsed, group.first, group.last) : null;
  if (preposition === 'of') {
    if (noun && !documents.has(noun.lemma)) return toNoun(parsed, noun, 'of');
    return { reason: 'it belongs to a noun that is no event' };
  }
  if (noun) return toNoun(parsed, noun, 'for', true);
  if (!clause || !verbs.schedules.has(clause.verb.lemma)) return { reason: 'it is a target or a purpose' };
  const subject = clause.subject ? nounIn(parsed, clause.subject.first, clause.subject.last) : null;
  if (subject) return toNoun(parsed, subject, 'scheduled', true);
  if (clause.verb.form !== 'finite') return { reason: 'it is a target or a purpose' };
  return { clause: parsed.clauses.indexOf(clause), noun: null, rule: 'scheduled', planned: true };
}

/** Decides between an event noun directly before the date and the verb of the clause. */
function nounOrVerb(
  passage: Passage,
  parsed: ParsedSentence,
  at: number,
  clause: Clause,
  future: boolean,
): EventNoun | null {
  const noun = nounBefore(parsed, at);
  if (!noun) return null;
  const { group } = noun;
  // The explosion on Tuesday killed; the trip in May was.
  if (group.first < clause.verb.first && group.preposition === null) return noun;
  const preposition = group.preposition === null ? '' : low(passage, group.preposition);
  if (timeless.has(preposition) && group.preposition !== null && group.preposition > clause.verb.last) return noun;
  if (verbs.states.has(clause.verb.lemma) && !verbs.actsToo.has(clause.verb.lemma)) return noun;
  if (at - clause.verb.head > farFromVerb) return noun;
  return future && !isFuture(clause) && clause.verb.tense === 'past' ? noun : null;
}

/**
 * Finds the predicate that a date modifies. Dates that compare or bound a time ("since 2000", "than in 2019", "a target
 * set for 2024") or that name something ("the treaty of 2001") modify none. `future` says that the date is behind the
 * publication.
 */
export function attachDate(
  passage: Passage,
  parsed: ParsedSentence,
  dateAt: DateAt,
  future: boolean,
): Attachment | Unattached {
  const { date, first } = dateAt;
  if (date.rule === 'named-day') return { reason: 'it is a name' };
  if (inBrackets(passage, dateAt)) return { reason: 'it is in brackets' };
  const index = parsed.owners[first - parsed.first] ?? -1;
  const clause = parsed.clauses[index];
  const at = governor(passage, first, parsed.first);
  const word = at < 0 ? '' : low(passage, at);
  const beyond = word === 'in' || word === 'on' ? low(passage, at - 1) : '';
  const isNear = (word === 'before' || word === 'after') && nearly.has(low(passage, at - 1));
  const isBound = (bounds.has(word) && !isNear) || bounds.has(beyond) || isOfBound(passage, parsed, at);
  if (isBound) return { reason: 'it bounds or compares a time' };
  const previous = passage.tokens[first - 1];
  if (
    date.precision === 'year' &&
    passage.tokens[first]?.kind === 'digits' &&
    first - 1 > parsed.first &&
    at === first - 1 &&
    previous?.kind === 'word' &&
    previous.capital
  )
    return { reason: 'it belongs to a name' };
  const modified = asModifier(passage, parsed, dateAt);
  if (modified) return modified;
  const part = word === 'of' && (partsOfTime.has(low(passage, at - 1)) || low(passage, at - 1) === 'as');
  if ((word === 'of' && !part) || word === 'for') {
    const found = behindNoun(parsed, clause, word, at);
    if (found) return found;
  }
  if (!clause) {
    const noun = nounIn(parsed, parsed.first, first);
    return noun ? toNoun(parsed, noun, 'verbless') : { reason: 'its sentence has no verb' };
  }
  if (word === 'from' && verbs.postponements.has(clause.verb.lemma))
    return { clause: index, noun: null, rule: 'moved-from', planned: false };
  if (word === 'by' && !isFuture(clause)) return { reason: 'it bounds or compares a time' };
  if (word === 'to' && !date.rule.startsWith('range')) {
    if (!moved.has(clause.verb.lemma)) return { reason: 'it bounds or compares a time' };
    const subject = [clause.subject, clause.object].flatMap((group) =>
      group ? (nounIn(parsed, group.first, group.last) ?? []) : [],
    )[0];
    return subject
      ? toNoun(parsed, subject, 'moved-to', true)
      : { clause: index, noun: null, rule: 'moved-to', planned: true };
  }
  const before = parsed.tags[at - parsed.first] === tag.preposition ? at : first;
  const noun = nounOrVerb(passage, parsed, before, clause, future);
  if (noun) return toNoun(parsed, noun, 'behind-noun');
  return { clause: index, noun: null, rule: first < clause.verb.first ? 'before-verb' : 'behind-verb', planned: false };
}
