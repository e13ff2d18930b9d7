import { apostrophes, dashes, type Passage } from '../tokens/passage.ts';
import type { Token } from '../tokens/token.ts';
import type { Atom } from './clause.ts';
import { form } from './verb-forms.ts';
import { kind, wordKindOfType } from './word-kind.ts';

const nothing = 0;
const negatedModal = kind.modal | kind.finite | kind.negation;
const breaks = kind.coordinator | kind.subordinator | kind.relative;
const beforeNoun = kind.determiner | kind.adjective | kind.preposition;
const prefixes = new Set(['re', 'co', 'pre', 'over', 'out', 'mis', 'de']);
const ends = /^[,;:()"“”—–]$/;

/**
 * The tokens of one sentence with the facts that the tagger needs, and the tags that it gives. Indexes count from the
 * first token of the sentence; beyond the ends a token has no kind and no tag.
 */
export class TaggedSentence {
  readonly length: number;
  /** The forms and kinds that each word can have, see `wordKindOf`; 0 in a name or a date. */
  readonly kinds: number[] = [];
  /** 1 in a name, 2 in a date. */
  readonly atoms: number[] = [];
  readonly tags: number[] = [];
  readonly #tokens: readonly Token[];
  readonly #first: number;
  /** Whether a form that is surely a finite verb follows each token before the clause ends. */
  readonly #finiteAhead: number[] = [];

  constructor({ tokens }: Passage, first: number, last: number, atoms: readonly Atom[]) {
    this.#tokens = tokens;
    this.#first = first;
    this.length = last - first + 1;
    // Short arrays of small integers cost less than typed ones, of which a text would need thousands.
    for (let at = 0; at < this.length; at++) {
      this.atoms.push(0);
      this.kinds.push(0);
      this.#finiteAhead.push(0);
    }
    for (const { first: from, last: to, kind: atom } of atoms)
      this.atoms.fill(atom === 'date' ? 2 : 1, Math.max(0, from - first), Math.max(0, to - first + 1));
    for (let at = 0; at < this.length; at++) {
      const type = tokens[first + at]?.type;
      if (type?.kind !== 'word' || this.atoms[at] !== nothing) continue;
      // A word in capitals is a name even if it looks like a common word: "WHO".
      if (type.shape !== 'caps' || type.length === 1) this.kinds[at] = wordKindOfType(type);
      // "Won" is an auxiliary in "won't" only.
      if (type.small === 'won' && apostrophes.has(this.low(at + 1))) this.kinds[at] = negatedModal;
    }
    this.#lookAhead();
  }

  token(at: number): Token | undefined {
    return at < 0 || at >= this.length ? undefined : this.#tokens[this.#first + at];
  }

  low(at: number): string {
    return this.token(at)?.low ?? '';
  }

  kind(at: number): number {
    return at < 0 ? nothing : (this.kinds[at] ?? nothing);
  }

  tag(at: number): number {
    return at < 0 ? nothing : (this.tags[at] ?? nothing);
  }

  isFiniteAhead(at: number): boolean {
    return this.#finiteAhead[at] === 1;
  }

  isGlued(at: number): boolean {
    return this.token(at)?.gap === 'none';
  }

  /** Checks for a part of a word with hyphens: "state-owned", but not "re-elected". */
  isCompound(at: number): boolean {
    const before = this.isGlued(at) && dashes.has(this.low(at - 1)) && !prefixes.has(this.low(at - 2));
    return before || (this.isGlued(at + 1) && this.isGlued(at + 2) && dashes.has(this.low(at + 1)));
  }

  /** Checks whether the next word can be the noun, or part of the noun group, of this one. */
  isNounNext(at: number): boolean {
    const token = this.token(at + 1);
    if (token?.kind !== 'word') return token?.kind === 'digits';
    if (this.atoms[at + 1] !== nothing) return this.atoms[at + 1] === 1;
    const next = this.kind(at + 1);
    // "Large emerging economies".
    if (next & form.gerund && this.token(at + 2)?.kind === 'word' && this.#canBeNoun(at + 2)) return true;
    return next === 0 || (next & (kind.adjective | kind.quantity | kind.noun | form.nounToo)) !== 0;
  }

  #canBeNoun(at: number): boolean {
    return this.kind(at) === nothing || (this.kind(at) & (kind.noun | form.nounToo)) !== 0;
  }

  /** Checks whether an object begins behind a word: a determiner, a pronoun, a name or "to". */
  isObjectNext(at: number): boolean {
    return (this.kind(at + 1) & (kind.determiner | kind.pronoun | kind.to)) !== 0 || this.atoms[at + 1] === 1;
  }

  /** Checks for a plural noun by its ending; a name is none. */
  isPlural(at: number): boolean {
    return this.atoms[at] !== 1 && ((this.kind(at) & kind.plural) !== 0 || /[^su]s$/.test(this.low(at)));
  }

  #lookAhead(): void {
    let ahead = 0;
    for (let at = this.length - 1; at >= 0; at--) {
      this.#finiteAhead[at] = ahead;
      const kinds = this.kind(at);
      if (kinds & breaks || (this.token(at)?.kind === 'mark' && ends.test(this.low(at)) && !this.isGlued(at + 1)))
        ahead = 0;
      else if (kinds & kind.finite) ahead = 1;
      else if (kinds & form.past && !(kinds & form.nounToo) && !(this.kind(at - 1) & beforeNoun)) ahead = 1;
    }
  }
}
