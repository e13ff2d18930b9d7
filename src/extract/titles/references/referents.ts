import type { Clause, NounGroup } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { isAspectual } from './antecedents.ts';
import { Attention, type Antecedent } from './attention.ts';
import { pronounOf, pronounsFor } from './fitting-pronouns.ts';
import { groupText } from '../words/group-text.ts';
import { Introductions } from './introductions.ts';
import { isReporting } from '../../english/reporting-verbs.ts';
import { objects, persons, possessives, subjects, type Pronoun } from './pronouns.ts';
import { tagAt, type Range, type TitledSentence } from '../words/title-source.ts';

/** Verbs whose object is described behind them: "called it a mistake". */
const describing = new Set('call make find consider see keep'.split(' '));
/** A longer owner is not written before what it owns. In characters. */
const longestOwner = 40;
/** An owner that is owned itself. */
const unsuited = /['’]|^(?:his|her|its|their)\b/i;

/** Nouns that refer to the organisation that is the subject before. */
const companies = new Set('company firm airline carrier manufacturer corporation retailer automaker'.split(' '));

/** Checks for "leaders" or "men", who may have any role, unlike "presidents". */
function isUntitled(noun: string): boolean {
  return persons.has(noun) && noun !== 'presidents' && noun !== 'ministers';
}

/** Checks for two people. */
function isPair({ sentence, group, other }: Antecedent): boolean {
  const named = sentence.names.filter(
    ({ kind, first, last }) => kind === 'person' && first >= group.first && last <= group.last,
  );
  return named.length + (other ? 1 : 0) === 2;
}

function genitive(owner: string): string {
  return owner.endsWith('s') ? `${owner}'` : `${owner}'s`;
}

/** The words that pronouns refer to, as a text goes on. */
export class Referents {
  readonly #passage: Passage;
  readonly #attention: Attention;
  readonly #introductions: Introductions;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#attention = new Attention(passage);
    this.#introductions = new Introductions(passage);
  }

  /**
   * Returns the subject of a clause with the words for the pronoun that it is or begins with: "he", "he and Ruiz", "his
   * party", or for a description: "the president", "the company", "the two"; undefined for others and where unknown.
   */
  of(sentence: TitledSentence, clause: number, subject: NounGroup): string | undefined {
    const word = low(this.#passage, subject.first);
    const owner = possessives.get(word);
    const pronoun = owner ?? subjects.get(word);
    if (!pronoun) return this.#ofDescription(sentence, clause, subject);
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

  #ofDescription(sentence: TitledSentence, clause: number, subject: NounGroup): string | undefined {
    const { first, last } = subject;
    const [word, next] = [low(this.#passage, first), low(this.#passage, first + 1)];
    if (word === 'the' && last === first + 1 && companies.has(next))
      return this.#companyBefore(sentence, clause, subject);
    const behind = word === 'both' ? first + 1 : word === 'the' && next === 'two' ? first + 2 : -1;
    if (behind < 0) return this.#introductions.of(subject);
    const isTwo = last === behind - 1 || (last === behind && isUntitled(low(this.#passage, last)));
    const known = isTwo ? this.#attention.get('they') : undefined;
    return known && isPair(known) ? this.#textFor('they', sentence.parsed.clauses[clause]) : undefined;
  }

  /** Returns the last organisation, unless a clause before it in the sentence has another subject. */
  #companyBefore({ parsed }: TitledSentence, clause: number, own: NounGroup): string | undefined {
    const { organization } = this.#attention;
    const before = parsed.clauses.slice(0, Math.max(0, clause));
    const isOther = before.some(({ subject }) => subject && subject !== own && !pronounOf(this.#passage, subject));
    return organization && !isOther ? groupText(this.#passage, organization.sentence, organization.group) : undefined;
  }

  /** Returns the last event before "it" that begins or ends: "The next fair is in May. It takes place in Lima". */
  #eventOf(sentence: TitledSentence, clause: number, { first }: NounGroup, pronoun: Pronoun): string | undefined {
    const { clauses, nouns } = sentence.parsed;
    if (pronoun !== 'it' || !isAspectual(this.#passage, clauses[clause])) return undefined;
    const noun = nouns.findLast(({ at, group }) => at < first && this.#pronounsFor(sentence, group).includes('it'));
    if (noun) return groupText(this.#passage, sentence, noun.group);
    const { event } = this.#attention;
    return event ? groupText(this.#passage, event.sentence, event.group) : undefined;
  }

  #resolve(sentence: TitledSentence, clause: number, subject: NounGroup, pronoun: Pronoun): string | undefined {
    const { clauses } = sentence.parsed;
    // "Ruiz said she ...": the subject of the clause above.
    for (let at = clauses[clause]?.parent ?? null, steps = 0; at !== null && steps < 5; steps++) {
      const above = clauses[at]?.verb.form === 'participle' ? null : clauses[at]?.subject;
      if (above && above.last < subject.first) {
        if (pronounOf(this.#passage, above) === pronoun) return this.#textFor(pronoun, clauses[clause]);
        // "Its website says that its office": both have the owner that is known.
        const isOwned = possessives.get(low(this.#passage, above.first)) === pronoun;
        if (!isOwned && this.#pronounsFor(sentence, above).includes(pronoun))
          return groupText(this.#passage, sentence, above);
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
    const known = this.#attention.get(pronoun) ?? this.#attention.onlyPerson(pronoun);
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
    const known = this.#attention.get(pronoun) ?? this.#onlySpeaker(pronoun, clause);
    if (!known) return undefined;
    // "Their talks were long. They said": talks say nothing.
    const isEvent = known.sentence.parsed.nouns.some(({ at }) => at === known.group.head);
    if (isEvent && isReporting(clause?.verb.lemma ?? '')) return undefined;
    // "The ministry praised Lee when they met": the pair is not surely the nearest plural.
    if (known.other && clause?.kind !== 'main' && clause?.kind !== 'coordinate') return undefined;
    const text = known.text ?? groupText(this.#passage, known.sentence, known.group);
    return known.other ? `${text} and ${known.other.name}` : text;
  }

  /** The only person of a text; one who spoke goes on to speak: others may be spoken of. */
  #onlySpeaker(pronoun: Pronoun, clause: Clause | undefined): Antecedent | undefined {
    const only = this.#attention.onlyPerson(pronoun);
    return only?.speaks && !isReporting(clause?.verb.lemma ?? '') ? undefined : only;
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
    this.#attention.read(sentence, (...subject) => this.of(...subject));
    this.#introductions.read(sentence);
  }

  #pronounsFor(sentence: TitledSentence, group: NounGroup): readonly Pronoun[] {
    return pronounsFor(this.#passage, sentence, group);
  }
}
