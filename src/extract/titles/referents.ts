import type { Clause, NounGroup } from '../clauses/clause.ts';
import { tag } from '../clauses/tag.ts';
import { low, tokenAt, type Passage } from '../tokens/passage.ts';
import { isAspectual } from './antecedents.ts';
import { groupText, isJoinedByAnd } from './group-text.ts';
import { isReporting } from '../english/reporting-verbs.ts';
import { objects, possessives, pronounsOfNoun, pronounsOfPerson, subjects, type Pronoun } from './pronouns.ts';
import { tagAt, type NamedRange, type Range, type TitledSentence } from './title-source.ts';

/** Verbs whose object is described behind them: "called it a mistake". */
const describing = new Set('call make find consider see keep'.split(' '));
/** A longer owner is not written before what it owns. In characters. */
const longestOwner = 40;
/** An owner that is owned itself. */
const unsuited = /['’]|^(?:his|her|its|their)\b/i;

/** A noun group that a pronoun may refer to, with its sentence: few are referred to, so that others get no text. */
interface Antecedent {
  sentence: TitledSentence;
  group: NounGroup;
  /** Whether it is the subject of a verb of speech. */
  speaks: boolean;
  /** Its words, where it begins with a pronoun that has an antecedent of its own. */
  text?: string | undefined;
  /** A person who is referred to with it. */
  other?: NamedRange;
}

const anyPronoun = /^(?:he|she|it|they|this|that|these|those|who|which|we|i|you|there|one|some|many|all|both|others)$/;

function genitive(owner: string): string {
  return owner.endsWith('s') ? `${owner}'` : `${owner}'s`;
}

/**
 * The words that pronouns as subjects refer to, as a text goes on: the last subject that a pronoun fits (the centre of
 * attention of Grosz, Joshi and Weinstein 1995, by subjects alone). A thing is forgotten after one sentence, a person
 * where another one is the subject.
 */
export class Referents {
  readonly #passage: Passage;
  #known = new Map<Pronoun, Antecedent>();
  /** The last noun of an event in the sentence before. */
  #event: Antecedent | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /**
   * Returns the subject of a clause with the words for the pronoun that it is or begins with: "he", "he and Ruiz", "his
   * party"; undefined for others and where unknown.
   */
  of(sentence: TitledSentence, clause: number, subject: NounGroup): string | undefined {
    const word = low(this.#passage, subject.first);
    const owner = possessives.get(word);
    const pronoun = owner ?? subjects.get(word);
    if (!pronoun) return undefined;
    if (subject.first === subject.last && !owner)
      return this.#eventOf(sentence, clause, subject, pronoun) ?? this.#resolve(sentence, clause, subject, pronoun);
    if (!owner && low(this.#passage, subject.first + 1) !== 'and') return undefined;
    const text = groupText(this.#passage, sentence, subject);
    if (!text.toLowerCase().startsWith(`${word} `)) return undefined;
    // "The paper showed a ship after its position was lost".
    if (owner === 'it' && sentence.parsed.clauses[clause]?.kind === 'adverbial') return undefined;
    const referent = this.#resolve(sentence, clause, subject, pronoun);
    if (referent === undefined || (owner && (referent.length > longestOwner || unsuited.test(referent))))
      return undefined;
    return (owner ? genitive(referent) : referent) + text.slice(word.length);
  }

  /** Returns the last event before "it" that begins or ends: "The next fair is in May. It takes place in Lima". */
  #eventOf(sentence: TitledSentence, clause: number, { first }: NounGroup, pronoun: Pronoun): string | undefined {
    const { clauses, nouns } = sentence.parsed;
    if (pronoun !== 'it' || !isAspectual(this.#passage, clauses[clause])) return undefined;
    const noun = nouns.findLast(({ at, group }) => at < first && this.#pronounsFor(sentence, group).includes('it'));
    if (noun) return groupText(this.#passage, sentence, noun.group);
    return this.#event ? groupText(this.#passage, this.#event.sentence, this.#event.group) : undefined;
  }

  #resolve(sentence: TitledSentence, clause: number, subject: NounGroup, pronoun: Pronoun): string | undefined {
    const { clauses } = sentence.parsed;
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

  /**
   * Returns the words for a pronoun that is no subject, the token `at`: the object of the verb before, "founded a party
   * and led it", else the last subject, where the sentence has nothing else that the pronoun fits.
   */
  ofObject(sentence: TitledSentence, clause: number, at: number): string | undefined {
    const pronoun = objects.get(low(this.#passage, at));
    const { kind, parent, subject, verb } = sentence.parsed.clauses[clause] ?? {};
    if (!pronoun || !subject || !verb) return undefined;
    const joined = kind === 'coordinate' && parent === clause - 1 ? sentence.parsed.clauses[parent] : undefined;
    if (joined?.object && joined.subject === subject && this.#pronounsFor(sentence, joined.object).includes(pronoun))
      return this.#inside(sentence, joined.object, groupText(this.#passage, sentence, joined.object));
    const known = this.#known.get(pronoun);
    const isDirect = at === verb.last + 1 && !describing.has(verb.lemma);
    if (!known || known.speaks || known.other || pronoun === 'they' || (pronoun === 'it' && !isDirect))
      return undefined;
    if (this.#hasRival(sentence, subject, at, pronoun)) return undefined;
    const text = this.#textFor(pronoun, sentence.parsed.clauses[clause]);
    if (!text || text === groupText(this.#passage, sentence, subject)) return undefined;
    return this.#inside(known.sentence, known.group, text);
  }

  /** Checks for something else before a token that a pronoun fits; the subject is not what its object refers to. */
  #hasRival(sentence: TitledSentence, subject: NounGroup, at: number, pronoun: Pronoun): boolean {
    const { parsed, names } = sentence;
    if (this.#pronounsFor(sentence, subject).length === 0) return true;
    const isOther = ({ first, last }: Range): boolean => first < at && (last < subject.head || first > subject.head);
    if (pronoun === 'he') return names.some((name) => name.kind === 'person' && isOther(name));
    return parsed.groups.some((group) => isOther(group) && this.#pronounsFor(sentence, group).includes(pronoun));
  }

  /** Returns the words of a group as they are inside a title: "the party" of "The party"; undefined where unknown. */
  #inside(sentence: TitledSentence, { first }: NounGroup, text: string): string | undefined {
    const isAtStart = first === sentence.parsed.first && text.startsWith(tokenAt(this.#passage, first)?.text ?? '');
    if (!isAtStart || sentence.names.some((name) => name.first === first)) return text;
    return tagAt(sentence, first) === tag.modifier ? text.charAt(0).toLowerCase() + text.slice(1) : undefined;
  }

  /** Returns the words for a possessive pronoun before the noun of an event, the token `at`: "Ruiz's" for "her". */
  ofOwner(sentence: TitledSentence, clause: number, at: number): string | undefined {
    const pronoun = possessives.get(low(this.#passage, at));
    const subject = sentence.parsed.clauses[clause]?.subject;
    if (!pronoun) return undefined;
    const isOwner = subject && subject.last < at && this.#pronounsFor(sentence, subject).includes(pronoun);
    const owned = { first: at, last: at, head: at, preposition: null };
    const owner = isOwner
      ? groupText(this.#passage, sentence, subject)
      : this.#resolve(sentence, clause, owned, pronoun);
    return owner === undefined || owner.length > longestOwner || unsuited.test(owner) ? undefined : genitive(owner);
  }

  #textFor(pronoun: Pronoun, clause: Clause | undefined): string | undefined {
    const known = this.#known.get(pronoun);
    if (!known) return undefined;
    // "Their talks were long. They said": talks say nothing.
    const isEvent = known.sentence.parsed.nouns.some(({ at }) => at === known.group.head);
    if (isEvent && isReporting(clause?.verb.lemma ?? '')) return undefined;
    // "The ministry praised Lee when they met": the pair is not surely the nearest plural.
    if (known.other && clause?.kind !== 'main' && clause?.kind !== 'coordinate') return undefined;
    const text = known.text ?? groupText(this.#passage, known.sentence, known.group);
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
    for (const [at, { kind: clause, subject, verb }] of sentence.parsed.clauses.entries()) {
      if (!subject || (clause !== 'main' && clause !== 'coordinate')) continue;
      const pronoun = this.#pronounOf(subject);
      const kept = pronoun && before.get(pronoun);
      if (kept) next.set(pronoun, kept);
      const fitting = pronoun ? [] : this.#pronounsFor(sentence, subject);
      const speaks = isReporting(verb.lemma);
      const text = fitting.length > 0 ? this.of(sentence, at, subject) : undefined;
      for (const each of fitting) next.set(each, { sentence, group: subject, speaks, text });
      if (fitting[0] === 'they') this.#addOnly(next, sentence, subject, speaks);
      if (!next.has('they') && !speaks) this.#addPair(next, sentence, subject);
    }
    this.#known = next;
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

  /** "Ann Lee met Tom Fry. They": the subject and the only other person of the sentence. */
  #addPair(known: Map<Pronoun, Antecedent>, sentence: TitledSentence, subject: NounGroup): void {
    const persons = sentence.names.filter(({ kind: each }) => each === 'person');
    const [one, other] = persons;
    const isSubject =
      one && subject.first <= one.first && one.last <= subject.last && subject.last < (other?.first ?? 0);
    if (persons.length === 2 && isSubject && other && one.name !== other.name)
      known.set('they', { sentence, group: subject, speaks: false, other });
  }

  #pronounOf({ first, last, head }: NounGroup): Pronoun | undefined {
    return first === last ? subjects.get(low(this.#passage, head)) : undefined;
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
