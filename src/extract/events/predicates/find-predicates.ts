import { low, type Passage } from '../../tokens/passage.ts';
import type { Clause, EventNoun, NounGroup } from '../../clauses/clause.ts';
import { attachDate } from './attach-date.ts';
import { dropFrames } from './drop-frames.ts';
import { verbs } from '../event-verbs.ts';
import { modalityOf, modalityOfNoun } from './modality.ts';
import type { DateAt, SentenceParts } from '../sentences/parsed-text.ts';
import type { Predicate, Rejection } from './predicate.ts';
import { clauseWithoutEvent } from './without-event.ts';

/** The predicates of a sentence that make events, in the order of their triggers, and why others make none. */
export interface FoundPredicates {
  predicates: Predicate[];
  rejections: Rejection[];
}

function isAfter({ time }: DateAt, publication: number | null): boolean {
  return publication !== null && time !== null && time.start >= publication;
}

/** Collects the predicates of one sentence by their triggers. */
class Finder {
  readonly #passage: Passage;
  readonly #sentence: SentenceParts;
  readonly #publication: number | null;
  readonly #isHeadline: boolean;
  readonly #byTrigger = new Map<number, Predicate>();
  /** Clauses of "be" whose event is a noun: "the vote was on Monday". */
  readonly #nominal: number[] = [];
  readonly rejections: Rejection[] = [];

  constructor(passage: Passage, sentence: SentenceParts, publication: number | null, isHeadline: boolean) {
    this.#passage = passage;
    this.#sentence = sentence;
    this.#publication = publication;
    this.#isHeadline = isHeadline;
  }

  find(): FoundPredicates {
    const { parsed, dates } = this.#sentence;
    let ranged = false;
    for (const dateAt of dates) {
      const { date } = dateAt;
      const isEnd = ranged && date.rule === 'range-end';
      ranged = date.edtf?.includes('/') === true && date.rule !== 'range-end';
      if (date.edtf !== null && !isEnd) this.#addDated(dateAt);
    }
    parsed.clauses.forEach((clause, index) => this.#addUndated(clause, index));
    for (const noun of parsed.nouns) this.#addRecent(noun);
    if (this.#byTrigger.size === 0) return { predicates: [], rejections: this.rejections };
    const found = [...this.#byTrigger.values()];
    const { predicates, rejections } = dropFrames(found.length > 1 ? found.toSorted((a, b) => a.at - b.at) : found);
    return { predicates, rejections: [...this.rejections, ...rejections] };
  }

  #addDated(dateAt: DateAt): void {
    const { parsed } = this.#sentence;
    const future = isAfter(dateAt, this.#publication);
    const found = attachDate(this.#passage, parsed, dateAt, future);
    if ('reason' in found) {
      this.rejections.push({ at: dateAt.first, reason: found.reason });
      return;
    }
    const clause = parsed.clauses[found.clause];
    if (found.noun) {
      if (found.rule === 'scheduled') this.#nominal.push(found.clause);
      const modality = found.planned ? 'planned' : modalityOfNoun(this.#passage, parsed, clause, future);
      this.#add({
        clause: found.clause,
        noun: found.noun,
        date: dateAt,
        modality,
        lemma: found.noun.lemma,
        at: found.noun.at,
      });
      return;
    }
    if (!clause) return;
    const reason = this.#againstDated(clause);
    if (reason !== null) {
      this.rejections.push({ at: dateAt.first, reason });
      return;
    }
    const noun = this.#subjectNoun(clause);
    const own = found.rule === 'moved-from' ? 'postponed' : modalityOf(this.#passage, parsed, clause, future);
    const modality = found.planned ? 'planned' : own;
    if (noun && clause.verb.lemma === 'be') {
      this.#nominal.push(found.clause);
      this.#add({ clause: found.clause, noun, date: dateAt, modality, lemma: noun.lemma, at: noun.at });
      return;
    }
    this.#addClause(clause, found.clause, modality, dateAt);
  }

  /** The event noun that is the subject of "be", or follows "there": "the vote was on Monday", "there was a storm". */
  #subjectNoun({ subject, object, verb }: Clause): EventNoun | null {
    const noun = this.#nounIn(subject);
    if (noun || low(this.#passage, subject?.head ?? verb.first - 1) !== 'there') return noun;
    return this.#nounIn(object);
  }

  #nounIn(group: NounGroup | null): EventNoun | null {
    const { nouns } = this.#sentence.parsed;
    return (group && nouns.find(({ at }) => at >= group.first && at <= group.head)) ?? null;
  }

  #againstDated(clause: Clause): string | null {
    const { lemma, tense } = clause.verb;
    if (clause.quoted && tense !== 'past') return 'it is inside a quotation';
    if (lemma === 'be' || lemma === 'have') {
      const noun = this.#subjectNoun(clause);
      return noun || tense === 'past' || tense === 'future' ? null : 'its verb describes a state';
    }
    return verbs.states.has(lemma) && !verbs.actsToo.has(lemma) && clause.verb.form === 'participle'
      ? 'its verb describes a state'
      : null;
  }

  #addUndated(clause: Clause, index: number): void {
    const { head } = clause.verb;
    if (this.#byTrigger.has(head) || this.#nominal.includes(index)) return;
    if (this.#recurs(clause, index)) {
      this.#addClause(clause, index, 'recurring', null);
      return;
    }
    const reason = clauseWithoutEvent(this.#passage, this.#sentence, clause, this.#isHeadline);
    const modality = reason === null ? modalityOf(this.#passage, this.#sentence.parsed, clause, false) : 'reported';
    if (reason !== null || !(modality === 'reported' || modality === 'planned')) {
      this.rejections.push({ at: head, reason: reason ?? 'it did not happen and has no date' });
      return;
    }
    this.#addClause(clause, index, modality, null);
  }

  /** Checks for an act at times that come again: "they meet every Monday". */
  #recurs({ verb, quoted, kind }: Clause, index: number): boolean {
    const { parsed, dates, isSpeech } = this.#sentence;
    const isAct = verb.form === 'finite' && verb.modal === null && !verb.negated && !verbs.states.has(verb.lemma);
    if (!isAct || quoted || isSpeech || kind === 'relative' || kind === 'adverbial') return false;
    return dates.some(({ date, first }) => date.type === 'SET' && parsed.owners[first - parsed.first] === index);
  }

  /** Adds the event of a clause: its verb, or its object where that names the act ("held a meeting"). */
  #addClause({ verb, object }: Clause, clause: number, modality: Predicate['modality'], date: DateAt | null): void {
    const { nouns } = this.#sentence.parsed;
    const act = object && verbs.support.has(verb.lemma) ? nouns.find(({ at }) => at === object.head) : undefined;
    if (act) this.#nominal.push(clause);
    const { at, lemma } = act ?? { at: verb.head, lemma: verb.lemma };
    this.#add({ clause, noun: null, date, modality, lemma, at });
  }

  /** Adds "the recent visit", which an adjective dates. */
  #addRecent(noun: EventNoun): void {
    const { parsed } = this.#sentence;
    const { at, group, lemma } = noun;
    const clause = parsed.owners[at - parsed.first] ?? -1;
    if (this.#byTrigger.has(at) || parsed.clauses[clause]?.quoted) return;
    for (let word = group.first; word < at; word++)
      if (/^(?:recent|latest)$/.test(low(this.#passage, word)) && !low(this.#passage, at).endsWith('s'))
        this.#add({ clause, noun, date: null, modality: 'reported', lemma, at });
  }

  #add({ clause, noun, at, lemma, date, modality }: Omit<Predicate, 'sentence'>): void {
    const known = this.#byTrigger.get(at);
    // The more precise date counts: "on 5 June ... in 2005".
    if (known?.date && (date?.date.edtf?.length ?? 0) <= (known.date.date.edtf?.length ?? 0)) {
      if (date) this.rejections.push({ at: date.first, reason: 'its predicate has a date' });
      return;
    }
    this.#byTrigger.set(at, { sentence: this.#sentence, clause, noun, at, lemma, date, modality });
  }
}

/**
 * Finds the predicates of a sentence that make events: those that a date modifies, and those without a date that report
 * something done. `publication` is the end of the day of publication, in milliseconds, null if unknown.
 */
export function findPredicates(
  passage: Passage,
  sentence: SentenceParts,
  publication: number | null,
  isHeadline: boolean,
): FoundPredicates {
  return new Finder(passage, sentence, publication, isHeadline).find();
}
