import type { NounGroup } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { kind, kindsOf } from '../../names/lexicon/lexicon.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import { tagAt, type NamedRange, type TitledSentence } from '../words/title-source.ts';

/** The words of a role. In tokens. */
const longestRole = 6;

/** Words with which a role is not that of the person who has it now, or that of another one. */
const notNow = new Set('former ex vice deputy acting then late one-time ousted'.split(' '));

/** Roles of the leader of a country. */
const leading = new Set('president premier chancellor chairman'.split(' '));

function isRole(word: string): boolean {
  return (kindsOf(word) & (kind.role | kind.title)) !== 0;
}

/** The people of a text by the roles that introduce them: "President Ann Lee", "Ann Lee, the Peruvian president". */
export class Introductions {
  readonly #passage: Passage;
  /** Null where several people have a role. */
  readonly #names = new Map<string, string | null>();

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Notes the roles of the people whom a sentence names. */
  read(sentence: TitledSentence): void {
    for (const name of sentence.names) {
      if (name.kind !== 'person') continue;
      const before = this.#words(sentence, name.first - longestRole, name.first - 1);
      this.#add(name, before.slice(before.lastIndexOf('') + 1));
      const isApposed = low(this.#passage, name.last + 1) === ',' && low(this.#passage, name.last + 2) === 'the';
      if (!isApposed) continue;
      const behind = this.#words(sentence, name.last + 3, name.last + 2 + longestRole);
      const end = behind.indexOf('');
      this.#add(name, end < 0 ? behind : behind.slice(0, end));
    }
  }

  /** Returns the only person whom "the president", "the Peruvian president" or "the Peruvian leader" can be. */
  of({ first, last }: NounGroup): string | undefined {
    if (low(this.#passage, first) !== 'the' || last === first || last > first + 2) return undefined;
    const word = low(this.#passage, first + 1);
    return this.#names.get(last === first + 1 ? word : `${word} ${low(this.#passage, last)}`) ?? undefined;
  }

  /** The words of a range in lower case; '' for those that belong to no noun group. */
  #words(sentence: TitledSentence, first: number, last: number): string[] {
    const found: string[] = [];
    for (let at = first; at <= last; at++) {
      const each = tagAt(sentence, at);
      found.push(each === tag.noun || each === tag.modifier ? low(this.#passage, at) : '');
    }
    return found;
  }

  #add({ name }: NamedRange, words: readonly string[]): void {
    const [role = '', before] = words.toReversed();
    if (!isRole(role) || words.some((word) => notNow.has(word))) return;
    this.#set(role, name);
    if (before === undefined) return;
    this.#set(`${before} ${role}`, name);
    if (leading.has(role)) this.#set(`${before} leader`, name);
  }

  #set(role: string, name: string): void {
    const known = this.#names.get(role);
    this.#names.set(role, known === undefined || known === name ? name : null);
  }
}
