import type { NounGroup } from '../../clauses/clause.ts';
import { isReporting } from '../../english/reporting-verbs.ts';
import type { Passage } from '../../tokens/passage.ts';
import { pronounOf, pronounsFor } from './fitting-pronouns.ts';
import type { Pronoun } from './pronouns.ts';
import type { NamedRange, TitledSentence } from '../words/title-source.ts';

/** A noun group that a pronoun may refer to, with its sentence: few are referred to, so that others get no text. */
export interface Antecedent {
  sentence: TitledSentence;
  group: NounGroup;
  /** True if it is the subject of a verb of speech. */
  speaks: boolean;
  /** Its words, where it begins with a pronoun that has an antecedent of its own. */
  text?: string | undefined;
  /** A person who is referred to with it. */
  other?: NamedRange;
}

/** Returns the words of a subject that begins with a pronoun, the clause given by its index; undefined for others. */
type TextOf = (sentence: TitledSentence, clause: number, subject: NounGroup) => string | undefined;

/**
 * The last subject that each pronoun fits (the centre of attention of Grosz, Joshi and Weinstein 1995, by subjects
 * alone). A thing is forgotten after one sentence, a person where another one is the subject.
 */
export class Attention {
  readonly #passage: Passage;
  #known = new Map<Pronoun, Antecedent>();
  #event: Antecedent | null = null;
  #organization: Antecedent | null = null;
  /** The names of the people so far. */
  readonly #persons = new Set<string>();
  /** The sentences since one had a person as subject. */
  #sincePerson = 0;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  get(pronoun: Pronoun): Antecedent | undefined {
    return this.#known.get(pronoun);
  }

  /**
   * Returns the only person of a text, if just mentioned, for "he" and "she", whatever the gender of the given name.
   */
  onlyPerson(pronoun: Pronoun): Antecedent | undefined {
    if (this.#persons.size !== 1 || this.#sincePerson > 1 || (pronoun !== 'he' && pronoun !== 'she')) return undefined;
    const other = this.#known.get(pronoun === 'he' ? 'she' : 'he');
    if (!other || nameOf(other.sentence, other.group)?.kind !== 'person') return undefined;
    // "Ann Lee met the king. He".
    const { sentence } = other;
    const isRival = (group: NounGroup): boolean => this.#pronounsFor(sentence, group).includes(pronoun);
    return sentence.parsed.groups.some(isRival) ? undefined : other;
  }

  /** The last subject that is the name of an organisation. */
  get organization(): Antecedent | null {
    return this.#organization;
  }

  /** The last noun of an event in the sentence before. */
  get event(): Antecedent | null {
    return this.#event;
  }

  /** Notes the subjects of a sentence. */
  read(sentence: TitledSentence, textOf: TextOf): void {
    const before = this.#known;
    const next = new Map<Pronoun, Antecedent>();
    this.#sincePerson++;
    for (const pronoun of ['he', 'she'] as const) {
      const person = before.get(pronoun);
      if (person !== undefined) next.set(pronoun, person);
    }
    for (const [at, { kind: clause, subject, verb }] of sentence.parsed.clauses.entries()) {
      // "Ann Lee left, the mayor said": the first clause, not its frame, says whom the text is about.
      if (!subject) continue;
      const isTopic = clause === 'complement' && at === 0 && nameOf(sentence, subject)?.kind === 'person';
      if (clause !== 'main' && clause !== 'coordinate' && !isTopic) continue;
      const pronoun = pronounOf(this.#passage, subject);
      const kept = pronoun && before.get(pronoun);
      if (kept) next.set(pronoun, kept);
      const fitting = pronoun ? [] : this.#pronounsFor(sentence, subject);
      const speaks = isReporting(verb.lemma);
      const text = fitting.length > 0 ? textOf(sentence, at, subject) : undefined;
      for (const each of fitting) next.set(each, { sentence, group: subject, speaks, text });
      const name = nameOf(sentence, subject);
      if (name?.kind === 'person' || kept) this.#sincePerson = 0;
      if (name?.kind === 'organization') this.#organization = { sentence, group: subject, speaks };
      if (fitting[0] === 'they') this.#addOnly(next, sentence, subject, speaks);
      if (!next.has('they') && !speaks) addPair(next, sentence, subject);
    }
    this.#known = next;
    for (const { kind, name } of sentence.names) if (kind === 'person') this.#persons.add(name);
    const noun = sentence.parsed.nouns.findLast(({ group }) => this.#pronounsFor(sentence, group).includes('it'));
    this.#event = noun ? { sentence, group: noun.group, speaks: false } : null;
  }

  /** "Ann Lee and colleagues won. She": the only person of a pair. */
  #addOnly(known: Map<Pronoun, Antecedent>, sentence: TitledSentence, subject: NounGroup, speaks: boolean): void {
    const isInside = ({ kind, first, last }: NamedRange): boolean =>
      kind === 'person' && first >= subject.first && last <= subject.last;
    const [person, other] = sentence.names.filter(isInside);
    if (!person || other) return;
    const group = { first: person.first, last: person.last, head: person.last, preposition: null };
    for (const each of this.#pronounsFor(sentence, group)) known.set(each, { sentence, group, speaks });
  }

  #pronounsFor(sentence: TitledSentence, group: NounGroup): readonly Pronoun[] {
    return pronounsFor(this.#passage, sentence, group);
  }
}

/** Returns the name that is the head of a group. */
function nameOf({ names }: TitledSentence, { head }: NounGroup): NamedRange | undefined {
  return names.find(({ first, last }) => first <= head && head <= last);
}

/** "Ann Lee met Tom Fry. They": the subject and the only other person of the sentence. */
function addPair(known: Map<Pronoun, Antecedent>, sentence: TitledSentence, subject: NounGroup): void {
  const persons = sentence.names.filter(({ kind: each }) => each === 'person');
  const [one, other] = persons;
  const isSubject = one && subject.first <= one.first && one.last <= subject.last && subject.last < (other?.first ?? 0);
  if (persons.length === 2 && isSubject && other && one.name !== other.name)
    known.set('they', { sentence, group: subject, speaks: false, other });
}
