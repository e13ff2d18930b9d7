import { low, type Passage } from '../../tokens/passage.ts';
import type { Clause, NounGroup } from '../../clauses/clause.ts';
import { verbs } from '../event-verbs.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StoryTime } from './story-time.ts';

/** Verbs and nouns of one kind of act: "the talks" may be the meeting. */
const sameAct = new Map(
  [
    'meet talk discuss confer negotiate consult gather',
    'kill die shoot murder',
    'crash collide',
    'agree deal sign',
    'vote elect poll',
    'explode bomb blast',
    'strike hit earthquake quake',
    'fly',
  ].flatMap((list) => list.split(' ').map((word, _, all) => [word, all[0] ?? word] as const)),
);
const definite = /^(?:the|this|that|these|those|his|her|its|their|both)$/;
const occasions = new Set(['during', 'at', 'in']);
const circumstances = new Set(['before', 'after', 'following', 'since', 'amid']);

/** Checks for a verb of so many acts that its repetition says nothing. */
function isGeneral(lemma: string): boolean {
  return (
    verbs.sayings.has(lemma) ||
    verbs.light.has(lemma) ||
    /^(?:announce|reveal|confirm|be|get|go|come|do|show|see|release)$/.test(lemma)
  );
}

function actOf(lemma: string): string {
  return sameAct.get(lemma) ?? lemma;
}

function isIn({ at }: { at: number }, group: NounGroup | null): boolean {
  return group !== null && at >= group.first && at <= group.head;
}

/** An act that was dated before: its time, the token that repeats it, and whether it is the time `itself` or near. */
interface Repetition {
  time: StoryTime;
  at: number;
  rule: string;
  itself: boolean;
}

/** The acts of a text that a date gave a time, by their verbs. */
export class DatedActs {
  readonly #passage: Passage;
  readonly #times = new Map<string, StoryTime>();

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** The time of an act, if it was dated. */
  of(lemma: string): StoryTime | undefined {
    return this.#times.get(actOf(lemma));
  }

  /** Adds a dated predicate: its verb, and the event nouns that are its subject or the object of a light verb. */
  add({ lemma, clause: index, sentence: { parsed }, noun }: Predicate, time: StoryTime): void {
    const clause = parsed.clauses[index];
    const named = noun || !clause ? [] : parsed.nouns.filter((other) => this.#isNamed(other, clause));
    for (const act of [lemma, ...named.map((other) => other.lemma)])
      if (!isGeneral(act) && !this.#times.has(actOf(act))) this.#times.set(actOf(act), time);
  }

  #isNamed(noun: { at: number }, { object, subject, verb }: Clause): boolean {
    const light = verbs.light.has(verb.lemma) || verb.lemma === 'be';
    return isIn(noun, subject) || (light && isIn(noun, object));
  }

  /** Finds a dated act that a predicate repeats ("the crash", the same verb) or happened at ("during the talks"). */
  repeatedBy({ lemma, clause: index, sentence: { parsed } }: Predicate): Repetition | null {
    const clause = parsed.clauses[index];
    if (!clause) return null;
    const own = this.of(lemma);
    if (own?.recent && !isGeneral(lemma)) return { time: own, at: clause.verb.head, rule: 'same-act', itself: true };
    for (const { at, lemma: act, group } of parsed.nouns) {
      const time = parsed.owners[at - parsed.first] === index ? this.of(act) : undefined;
      if (!time || !definite.test(low(this.#passage, group.first))) continue;
      const governor = group.preposition === null ? '' : low(this.#passage, group.preposition);
      const isSubject = governor === '' && isIn({ at }, clause.subject) && verbs.light.has(lemma);
      if (isSubject || occasions.has(governor)) return { time, at, rule: 'same-act', itself: true };
      if (circumstances.has(governor)) return { time, at, rule: `${governor}-act`, itself: false };
    }
    return null;
  }
}
