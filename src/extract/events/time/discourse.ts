import type { Passage } from '../../tokens/passage.ts';
import { InferredTimes, unknownTime, type Time } from './inferred-times.ts';
import { hasOtherTime } from './other-time.ts';
import { pastAdverb } from './past-adverb.ts';
import { relationOf } from './relation.ts';
import { approximately, widened } from './approximate.ts';
import { DatedActs } from './dated-acts.ts';
import { isReport } from '../event-verbs.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { DatedTimes, type StoryTime } from './story-time.ts';

/** Sentences over which the day of an event continues in its paragraph. */
const reach = 4;
/** Sentences behind which the time of the story is only about that of an event, and behind which it says nothing. */
const approximateAfter = 8;
const unknownAfter = 16;

/** Checks for a predicate that moves the story on, no noun and no subordinate clause. */
function isForeground({ noun, clause, sentence }: Predicate): boolean {
  const kind = sentence.parsed.clauses[clause]?.kind;
  return noun === null && (kind === 'main' || kind === 'coordinate' || kind === 'complement');
}

/** Checks for a clause that a verb of saying or announcing governs. */
function isReported({ clause: index, sentence: { parsed } }: Predicate): boolean {
  const clause = parsed.clauses[index];
  if (clause?.kind !== 'complement' || clause.parent === null) return false;
  return isReport(parsed.clauses[clause.parent]?.verb.lemma ?? '');
}

/**
 * The times of a text's story, in the order of its sentences: it gives each event that no date modifies the time of the
 * event that it repeats or continues, else that of publication.
 */
export class Discourse {
  readonly #passage: Passage;
  readonly #times: InferredTimes;
  readonly #acts: DatedActs;
  readonly #dates: DatedTimes;
  #main: StoryTime | null = null;
  /** The number of the sentence that last gave a day of the story. */
  #lastDated = 0;
  #last: StoryTime | null = null;
  #plan: StoryTime | null = null;

  /** `lead` are the dated predicates of the first sentences; the first recent one is the time of the story. */
  constructor(passage: Passage, publication: string | null, isNews: boolean, lead: readonly Predicate[]) {
    this.#passage = passage;
    this.#times = new InferredTimes(passage, publication, isNews);
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
    return modality === 'reported' ? this.#past(predicate, others, sentence, isHeadline) : unknownTime;
  }

  #stated({ date, sentence }: Predicate, at = 0): StoryTime {
    const { edtf, because, recent, near } = this.#dates.of(date);
    return { edtf, because, recent, near, sentence: at, paragraph: sentence.paragraph };
  }

  #advance(predicate: Predicate, time: StoryTime): void {
    if (predicate.modality === 'planned') this.#plan = time;
    else if (predicate.modality === 'reported') {
      if (isForeground(predicate)) this.#last = time;
      if (time.recent) this.#lastDated = time.sentence;
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
    return this.#times.context(time, at, rule, itself ? time.edtf : approximately(time.edtf));
  }

  #planned(predicate: Predicate, others: readonly Predicate[], sentence: number): Time {
    const beside = this.#beside(predicate, others);
    if (beside) return beside;
    const plan = this.#plan;
    if (!plan || sentence - plan.sentence > 1) return unknownTime;
    return this.#times.context(plan, predicate.at, 'continues', approximately(plan.edtf));
  }

  #past(predicate: Predicate, others: readonly Predicate[], sentence: number, isHeadline: boolean): Time {
    const { sentence: parts, clause: index, at } = predicate;
    const clause = parts.parsed.clauses[index];
    if (predicate.noun) return this.#recent(predicate);
    if (!clause) return unknownTime;
    const { verb } = clause;
    const repeated = this.#repeated(predicate, sentence);
    if (repeated) return repeated;
    if (isHeadline) return this.#headline(at);
    const reported = isReported(predicate);
    if (verb.aspect === 'perfect' && verb.tense === 'present') {
      const reports = others.filter((other) => reported && other.noun === null && other.clause === clause.parent);
      return this.#beside(predicate, reports) ?? this.#news(at, sentence);
    }
    const adverb = pastAdverb(this.#passage, parts.parsed, index);
    if (adverb === 'recently') return this.#recently(at);
    const isBefore = verb.aspect === 'perfect';
    // "He said that they had left", but "they had left" is background.
    if (isBefore && !reported) return unknownTime;
    const beside = this.#beside(predicate, others);
    if (beside) return beside;
    if (adverb === 'earlier') return this.#times.published(at, 'earlier');
    if (hasOtherTime(this.#passage, predicate, others, this.#dates)) return unknownTime;
    if (isBefore) return this.#said(at);
    if (isReport(verb.lemma) && verb.tense === 'present') return this.#times.published(at, 'reporting-verb');
    const last = this.#last;
    if (last && last.paragraph === parts.paragraph && sentence - last.sentence <= reach)
      return this.#continued(last, at, sentence);
    return isReport(verb.lemma) ? this.#said(at) : this.#ofStory(at, sentence);
  }

  /** The time of "has done": about that of the story where it leads to it, else that of publication. */
  #news(at: number, sentence: number): Time {
    if (!this.#main || sentence > 1) return this.#times.published(at, 'present-perfect');
    return this.#times.context(this.#main, at, 'story', approximately(this.#main.edtf));
  }

  #said(at: number): Time {
    if (!this.#main) return this.#times.published(at, 'reporting-verb');
    return this.#times.context(
      this.#main,
      at,
      'story',
      this.#times.isPublication(this.#main.edtf) ? this.#main.edtf : approximately(this.#main.edtf),
    );
  }

  /** The time of the story, less certain with the distance from the last day that it gave. */
  #ofStory(at: number, sentence: number): Time {
    const distance = sentence - this.#lastDated;
    if (distance > unknownAfter) return unknownTime;
    if (!this.#main)
      return distance > approximateAfter ? unknownTime : this.#times.published(at, sentence < 4 ? 'lead' : 'news');
    return this.#times.context(
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
      return this.#times.context(
        time,
        predicate.at,
        relation.rule,
        relation.same ? time.edtf : approximately(time.edtf),
      );
    }
    return null;
  }

  /** The time of "the recent visit": that of the same act if one is dated, else about the month of publication. */
  #recent({ lemma, at }: Predicate): Time {
    const known = this.#acts.of(lemma);
    if (known) return this.#times.context(known, at, 'same-act');
    return this.#recently(at);
  }

  #recently(at: number): Time {
    const published = this.#times.published(at, 'recent');
    return published.edtf === null ? unknownTime : { ...published, edtf: widened(published.edtf) };
  }

  /** Continues a day: for one sentence where it is long before the story, and no longer than a day at all. */
  #continued(last: StoryTime, at: number, sentence: number): Time {
    if (!/^\d{4}-\d\d-\d\d/.test(last.edtf)) return unknownTime;
    const distance = sentence - last.sentence;
    if (last.recent || distance === 0) return this.#times.context(last, at, 'continues');
    if (this.#main || distance > 2) return unknownTime;
    return this.#times.context(last, at, 'continues', distance > 1 ? widened(last.edtf) : last.edtf);
  }

  #headline(at: number): Time {
    return this.#main ? this.#times.context(this.#main, at, 'story') : this.#times.published(at, 'headline');
  }
}
