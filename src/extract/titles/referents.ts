import type { Clause, NounGroup } from '../clauses/clause.ts';
import { kind, kindsOf } from '../names/lexicon/lexicon.ts';
import { annotate } from '../tokens/annotate.ts';
import { low, tokenAt, type Passage } from '../tokens/passage.ts';
import { groupText, isJoinedByAnd } from './group-text.ts';
import { isReporting } from '../english/reporting-verbs.ts';
import type { NamedRange, TitledSentence } from './title-source.ts';

/** The pronouns that an antecedent fits: a person of unknown gender fits "he" and "she". */
type Pronoun = 'he' | 'she' | 'it' | 'they';

/** A noun group that a pronoun may refer to, with its sentence: few are referred to, so that others get no text. */
interface Antecedent {
  sentence: TitledSentence;
  group: NounGroup;
  /** A person who is referred to with it. */
  other?: NamedRange;
}

const anyPronoun = /^(?:he|she|it|they|this|that|these|those|who|which|we|i|you|there|one|some|many|all|both|others)$/;
const plural = /[^s]s$|^(?:people|police|men|women|children)$/;
const humans = new Set('teenager victim suspect student pupil lawyer driver pilot patient child baby'.split(' '));

function isPronoun(word: string): word is Pronoun {
  return word === 'he' || word === 'she' || word === 'it' || word === 'they';
}

function pronounsOfPerson(firstName: string): readonly Pronoun[] {
  const kinds = kindsOf(firstName.toLowerCase());
  // Where the surname comes first, it has no gender.
  const gender = kinds & kind.east ? 0 : kinds & (kind.man | kind.woman);
  if (gender === kind.man) return ['he'];
  return gender === kind.woman ? ['she'] : ['he', 'she'];
}

const pronounsOfNoun = annotate(({ small }): readonly Pronoun[] => {
  if (plural.test(small)) return ['they'];
  if (/^(?:boy|man|king|prince)$/.test(small)) return ['he'];
  if (/^(?:girl|woman|queen|princess)$/.test(small)) return ['she'];
  return humans.has(small) || kindsOf(small) & (kind.role | kind.title) ? ['he', 'she'] : ['it'];
});

/**
 * The words that pronouns as subjects refer to, as a text goes on: the last subject that a pronoun fits (the centre of
 * attention of Grosz, Joshi and Weinstein 1995, by subjects alone). A thing is forgotten after one sentence, a person
 * where another one is the subject.
 */
export class Referents {
  readonly #passage: Passage;
  #known = new Map<Pronoun, Antecedent>();

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Returns the words for the pronoun that is the subject of a clause; undefined for others and where unknown. */
  of(sentence: TitledSentence, clause: number): string | undefined {
    const { clauses } = sentence.parsed;
    const subject = clauses[clause]?.subject;
    const pronoun = subject && this.#pronounOf(subject);
    if (!pronoun) return undefined;
    // "Ruiz said she ...": the subject of the clause above.
    for (let at = clauses[clause]?.parent ?? null, steps = 0; at !== null && steps < 5; steps++) {
      const above = clauses[at]?.verb.form === 'participle' ? null : clauses[at]?.subject;
      if (above && above.last < subject.first) {
        if (this.#pronounOf(above) === pronoun) return this.#textFor(pronoun, clauses[clause]);
        if (this.#pronounsFor(sentence, above).includes(pronoun)) return groupText(this.#passage, sentence, above);
      }
      at = clauses[at]?.parent ?? null;
    }
    return this.#textFor(pronoun, clauses[clause]) ?? this.#cataphoric(sentence, clause, pronoun);
  }

  #textFor(pronoun: Pronoun, clause: Clause | undefined): string | undefined {
    const known = this.#known.get(pronoun);
    if (!known) return undefined;
    // "Their talks were long. They said": talks say nothing.
    const isEvent = known.sentence.parsed.nouns.some(({ at }) => at === known.group.head);
    if (isEvent && isReporting(clause?.verb.lemma ?? '')) return undefined;
    // "The ministry praised Lee when they met": the pair is not surely the nearest plural.
    if (known.other && clause?.kind !== 'main' && clause?.kind !== 'coordinate') return undefined;
    const text = groupText(this.#passage, known.sentence, known.group);
    return known.other ? `${text} and ${known.other.name}` : text;
  }

  /** "Years after it was built, the bridge fell": the subject of the main clause behind. */
  #cataphoric(sentence: TitledSentence, clause: number, pronoun: Pronoun): string | undefined {
    const { clauses } = sentence.parsed;
    if (clauses[clause]?.kind !== 'adverbial') return undefined;
    const main = clauses.find(({ kind: each }, at) => at > clause && each === 'main')?.subject;
    if (!main || main.first < (clauses[clause]?.verb.head ?? 0)) return undefined;
    return this.#pronounsFor(sentence, main).includes(pronoun) ? groupText(this.#passage, sentence, main) : undefined;
  }

  /** Notes the subjects of a sentence; to be called after its pronouns were resolved, for every sentence in order. */
  read(sentence: TitledSentence): void {
    const before = this.#known;
    const next = new Map<Pronoun, Antecedent>();
    for (const pronoun of ['he', 'she'] as const) {
      const person = before.get(pronoun);
      if (person !== undefined) next.set(pronoun, person);
    }
    for (const { kind: clause, subject, verb } of sentence.parsed.clauses) {
      if (!subject || (clause !== 'main' && clause !== 'coordinate')) continue;
      const pronoun = this.#pronounOf(subject);
      const kept = pronoun && before.get(pronoun);
      if (kept) next.set(pronoun, kept);
      const fitting = pronoun ? [] : this.#pronounsFor(sentence, subject);
      for (const each of fitting) next.set(each, { sentence, group: subject });
      if (!next.has('they') && !isReporting(verb.lemma)) this.#addPair(next, sentence, subject);
    }
    this.#known = next;
  }

  /** "Ann Lee met Tom Fry. They": the subject and the only other person of the sentence. */
  #addPair(known: Map<Pronoun, Antecedent>, sentence: TitledSentence, subject: NounGroup): void {
    const persons = sentence.names.filter(({ kind: each }) => each === 'person');
    const [one, other] = persons;
    const isSubject =
      one && subject.first <= one.first && one.last <= subject.last && subject.last < (other?.first ?? 0);
    if (persons.length === 2 && isSubject && other && one.name !== other.name)
      known.set('they', { sentence, group: subject, other });
  }

  #pronounOf({ first, last, head }: NounGroup): Pronoun | undefined {
    const word = low(this.#passage, head);
    return first === last && isPronoun(word) ? word : undefined;
  }

  #pronounsFor({ names }: TitledSentence, { first, last, head }: NounGroup): readonly Pronoun[] {
    const word = low(this.#passage, head);
    if (first === last && anyPronoun.test(word)) return [];
    if (isJoinedByAnd(this.#passage, { first, last })) return ['they'];
    const name = names.find((each) => each.first <= head && head <= each.last);
    if (name) return name.kind === 'person' ? pronounsOfPerson(name.name.split(' ')[0] ?? '') : ['it'];
    const type = tokenAt(this.#passage, head)?.type;
    return type ? pronounsOfNoun(type) : [];
  }
}
