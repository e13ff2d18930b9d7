import type { EventMention } from '../../../contract/record.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import type { VerbGroup } from '../../clauses/clause.ts';
import { relationOf } from './relation.ts';
import { approximately, widened } from './approximate.ts';
import { DatedActs } from './dated-acts.ts';
import { verbs } from '../event-verbs.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { DatedTimes, type StoryTime } from './story-time.ts';

export type Time = Pick<EventMention, 'edtf' | 'basis' | 'because' | 'date'>;

const none: Time = { edtf: null, basis: null, because: [], date: null };
/** Sentences over which the day of an event continues in its paragraph. */
const reach = 4;
/** Sentences behind which the time of the story is only about that of an event, and behind which it says nothing. */
const approximateAfter = 8;
const unknownAfter = 16;
function isReport(lemma: string): boolean {
  return verbs.sayings.has(lemma) || verbs.announcements.has(lemma);
}

/** Checks for a predicate that moves the story on, no noun and no subordinate clause. */
function isForeground({ noun, clause, sentence }: Predicate): boolean {
  const kind = sentence.parsed.clauses[clause]?.kind;
  return noun === null && (kind === 'main' || kind === 'coordinate' || kind === 'complement');
}

/**
 * The times of a text's story, in the order of its sentences: it gives each event that no date modifies the time of the
 * event that it repeats or continues, else that of publication.
 */
export class Discourse {
  readonly #passage: Passage;
  readonly #publication: string | null;
  readonly #isNews: boolean;
  readonly #acts: DatedActs;
  readonly #dates: DatedTimes;
  #main: StoryTime | null = null;
  /** The sentence that last gave a day of the story. */
  #told = 0;
  #last: StoryTime | null = null;
  #plan: StoryTime | null = null;

  /** `lead` are the dated predicates of the first sentences; the first recent one is the time of the story. */
  constructor(passage: Passage, publication: string | null, isNews: boolean, lead: readonly Predicate[]) {
    this.#passage = passage;
    this.#publication = publication;
    this.#isNews = isNews;
    this.#acts = new DatedActs(passage);
    this.#dates = new DatedTimes(publication);
    for (const predicate of lead) {
      const time = this.#stated(predicate);
      if (!this.#main && time.recent && predicate.modality === 'reported') this.#main = time;
      if (predicate.modality === 'reported') this.#acts.add(predicate, time);
    }
  }

  /** The time of a predicate in the sentence with a number, among the others of its sentence. */
  timeOf(predicate: Predicate, others: readonly Predicate[], sentence: number, isHeadline: boolean): Time {
    const { date, modality } = predicate;
    if (date) {
      const time = this.#stated(predicate, sentence);
      this.#advance(predicate, time);
      return { edtf: time.edtf, basis: 'stated', because: time.because, date: date.index };
    }
    if (modality === 'planned') return this.#planned(predicate, others, sentence);
    return modality === 'reported' ? this.#past(predicate, others, sentence, isHeadline) : none;
  }

  #stated({ date, sentence }: Predicate, at = 0): StoryTime {
    const { edtf, because, recent, near } = this.#dates.of(date);
    return { edtf, because, recent, near, sentence: at, paragraph: sentence.paragraph };
  }

  #advance(predicate: Predicate, time: StoryTime): void {
    if (predicate.modality === 'planned') this.#plan = time;
    else if (predicate.modality === 'reported') {
      if (isForeground(predicate)) this.#last = time;
      if (time.recent) this.#told = time.sentence;
      this.#acts.add(predicate, time);
    }
  }

  /** The time of an act that was dated before and that the predicate repeats. */
  #repeated(predicate: Predicate, number: number): Time | null {
    const repetition = this.#acts.repeatedBy(predicate);
    if (!repetition) return null;
    const { time, at, rule, itself } = repetition;
    if (itself && predicate.at !== at)
      this.#last = { ...time, sentence: number, paragraph: predicate.sentence.paragraph };
    return this.#context(time, at, rule, itself ? time.edtf : approximately(time.edtf));
  }

  #context(time: StoryTime, at: number, rule: string, edtf: string): Time {
    const token = this.#passage.tokens[at];
    const link = { start: token?.start ?? 0, end: token?.end ?? 0, rule };
    // The hour of an event is not that of the next.
    return { edtf: edtf.replace(/T[^/]*/, ''), basis: 'context', because: [link, ...time.because], date: null };
  }

  #planned(predicate: Predicate, others: readonly Predicate[], sentence: number): Time {
    const beside = this.#beside(predicate, others);
    if (beside) return beside;
    const plan = this.#plan;
    if (!plan || sentence - plan.sentence > 1) return none;
    return this.#context(plan, predicate.at, 'continues', approximately(plan.edtf));
  }

  #past(predicate: Predicate, others: readonly Predicate[], sentence: number, isHeadline: boolean): Time {
    const { sentence: parts, clause: index, at } = predicate;
    const clause = parts.parsed.clauses[index];
    if (predicate.noun) return this.#recent(predicate);
    if (!clause) return none;
    const { verb } = clause;
    const repeated = this.#repeated(predicate, sentence);
    if (repeated) return repeated;
    if (isHeadline) return this.#headline(at);
    if (verb.aspect === 'perfect') return verb.tense === 'present' ? this.#published(at, 'present-perfect') : none;
    const beside = this.#beside(predicate, others);
    if (beside) return beside;
    if (this.#isElsewhere(predicate, others)) return none;
    const last = this.#last;
    if (last && last.paragraph === parts.paragraph && sentence - last.sentence <= reach)
      return this.#continued(last, at, sentence);
    return isReport(verb.lemma) ? this.#said(verb, at) : this.#ofStory(at, sentence);
  }

  /** Checks for a date that bounds the clause ("by 1946"), or a time far from the story's in its sentence. */
  #isElsewhere({ sentence: { parsed, dates }, clause, lemma }: Predicate, others: readonly Predicate[]): boolean {
    const isFar = ({ date, modality, clause: other }: Predicate) =>
      date && modality === 'reported' && parsed.clauses[other]?.parent !== clause && !this.#dates.of(date).near;
    if (!isReport(lemma) && others.some(isFar)) return true;
    return dates.some(({ first, last, date }) => {
      const attached = others.some((other) => other.date?.date === date);
      // "A few weeks after the vote" is a time that the dates do not give.
      const counted =
        date.type === 'DURATION' &&
        !date.value.startsWith('PT') &&
        /^(?:after|before|later|earlier)$/.test(low(this.#passage, last + 1));
      const unclear = date.edtf !== null || date.flags.includes('vague') || date.rule === 'time-ago' || counted;
      // "Its lowest since 2002" is news.
      const since = low(this.#passage, first - 1) === 'since';
      return !attached && unclear && !since && parsed.owners[first - parsed.first] === clause;
    });
  }

  #said({ tense }: VerbGroup, at: number): Time {
    if (!this.#main || tense === 'present') return this.#published(at, 'reporting-verb');
    return this.#context(
      this.#main,
      at,
      'story',
      this.#isPublication(this.#main.edtf) ? this.#main.edtf : approximately(this.#main.edtf),
    );
  }

  /** The time of the story, less certain with the distance from the last day that it gave. */
  #ofStory(at: number, sentence: number): Time {
    const distance = sentence - this.#told;
    if (distance > unknownAfter) return none;
    if (!this.#main) return distance > approximateAfter ? none : this.#published(at, sentence < 4 ? 'lead' : 'news');
    return this.#context(
      this.#main,
      at,
      'story',
      distance > approximateAfter ? approximately(this.#main.edtf) : this.#main.edtf,
    );
  }

  /** The time of a dated event of the sentence that a clause is joined to, or reported or accompanied by. */
  #beside(predicate: Predicate, others: readonly Predicate[]): Time | null {
    for (const other of others) {
      if (other === predicate || !other.date || other.modality !== predicate.modality) continue;
      const relation = relationOf(this.#passage, predicate, other);
      if (relation === null) continue;
      const time = this.#stated(other);
      return this.#context(time, predicate.at, relation.rule, relation.same ? time.edtf : approximately(time.edtf));
    }
    return null;
  }

  /** The time of "the recent visit": that of the same act if one is dated, else about the month of publication. */
  #recent({ lemma, at }: Predicate): Time {
    const known = this.#acts.of(lemma);
    if (known) return this.#context(known, at, 'same-act', known.edtf);
    const published = this.#published(at, 'recent');
    return published.edtf === null ? none : { ...published, edtf: widened(published.edtf) };
  }

  #isPublication(edtf: string): boolean {
    return edtf.slice(0, 10) === this.#publication;
  }

  /** Continues a day: for one sentence where it is long before the story, and no longer than a day at all. */
  #continued(last: StoryTime, at: number, sentence: number): Time {
    if (!/^\d{4}-\d\d-\d\d/.test(last.edtf)) return none;
    const distance = sentence - last.sentence;
    if (last.recent || distance === 0) return this.#context(last, at, 'continues', last.edtf);
    if (this.#main || distance > 2) return none;
    return this.#context(last, at, 'continues', distance > 1 ? widened(last.edtf) : last.edtf);
  }

  #headline(at: number): Time {
    return this.#main ? this.#context(this.#main, at, 'story', this.#main.edtf) : this.#published(at, 'headline');
  }

  #published(at: number, rule: string): Time {
    const token = this.#passage.tokens[at];
    if (!(this.#isNews || rule === 'recent') || this.#publication === null) return none;
    const because = [{ start: token?.start ?? 0, end: token?.end ?? 0, rule }];
    return { edtf: approximately(this.#publication), basis: 'publication', because, date: null };
  }
}
