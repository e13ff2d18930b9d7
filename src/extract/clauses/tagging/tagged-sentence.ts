import { apostrophes, dashes, type Passage } from '../../tokens/passage.ts';
import type { Token } from '../../tokens/token.ts';
import type { Atom } from '../clause.ts';
import { form } from '../words/verb-forms.ts';
import { hasPluralEnding, kind, wordKindOfType } from '../words/word-kind.ts';

const nothing = 0;
const negatedModal = kind.modal | kind.finite | kind.negation;
const breaks = kind.coordinator | kind.subordinator | kind.relative;
const beforeNoun = kind.determiner | kind.adjective | kind.preposition;
const prefixes = new Set(['re', 'co', 'pre', 'over', 'out', 'mis', 'de']);
const ends = new Set([',', ';', ':', '(', ')', '"', '“', '”', '—', '–']);

/** Arrays that sentences reuse, since new ones for each would cost more than to tag it. */
const reused = { kinds: new Int32Array(0), atoms: new Uint8Array(0), finiteAhead: new Uint8Array(0) };

function reserve(length: number): typeof reused {
  if (reused.kinds.length < length) {
    const size = length * 2;
    reused.kinds = new Int32Array(size);
    reused.atoms = new Uint8Array(size);
    reused.finiteAhead = new Uint8Array(size);
  }
  return reused;
}

/**
 * The tokens of one sentence with the facts that the tagger needs, and the tags that it gives. Indexes count from the
 * first token of the sentence; beyond the ends a token has no kind and no tag. Only one sentence is in use at a time:
 * the next one reuses its arrays, but for the tags.
 */
export class TaggedSentence {
  readonly length: number;
  /** The forms and kinds that each word can have, see `wordKindOf`; 0 in a name or a date. */
  readonly #kinds: Int32Array;
  /** 1 in a name, 2 in a date. */
  readonly #atoms: Uint8Array;
  readonly tags: number[] = [];
  readonly #tokens: readonly Token[];
  readonly #first: number;
  /** True if a form that is surely a finite verb follows each token before the clause ends; few sentences need it. */
  readonly #finiteAhead: Uint8Array;
  #hasLookedAhead = false;

  constructor({ tokens }: Passage, first: number, last: number, atoms: readonly Atom[]) {
    this.#tokens = tokens;
    this.#first = first;
    this.length = last - first + 1;
    const { kinds, atoms: marked, finiteAhead } = reserve(this.length);
    marked.fill(0, 0, this.length);
    for (const { first: from, last: to, kind: atom } of atoms)
      marked.fill(
        atom === 'date' ? 2 : 1,
        Math.max(0, from - first),
        Math.min(this.length, Math.max(0, to - first + 1)),
      );
    for (let at = 0; at < this.length; at++) {
      const type = tokens[first + at]?.type;
      kinds[at] = type && marked[at] === nothing ? wordKindOfType(type) : nothing;
      // "Won" is an auxiliary in "won't" only.
      if (type?.lower === 'won' && apostrophes.has(this.low(at + 1))) kinds[at] = negatedModal;
    }
    this.#kinds = kinds;
    this.#atoms = marked;
    this.#finiteAhead = finiteAhead;
  }

  token(at: number): Token | undefined {
    return at < 0 || at >= this.length ? undefined : this.#tokens[this.#first + at];
  }

  low(at: number): string {
    return this.token(at)?.low ?? '';
  }

  kind(at: number): number {
    return at < 0 || at >= this.length ? nothing : (this.#kinds[at] ?? nothing);
  }

  isName(at: number): boolean {
    return at < this.length && this.#atoms[at] === 1;
  }

  isDate(at: number): boolean {
    return at < this.length && this.#atoms[at] === 2;
  }

  tag(at: number): number {
    return at < 0 ? nothing : (this.tags[at] ?? nothing);
  }

  isFiniteAhead(at: number): boolean {
    if (!this.#hasLookedAhead) this.#lookAhead();
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
    if (this.#atoms[at + 1] !== nothing) return this.isName(at + 1);
    const next = this.kind(at + 1);
    // "Large emerging economies".
    if (next & form.gerund && this.token(at + 2)?.kind === 'word' && this.#canBeNoun(at + 2)) return true;
    return next === 0 || (next & (kind.adjective | kind.quantity | kind.noun | kind.plural | form.nounToo)) !== 0;
  }

  #canBeNoun(at: number): boolean {
    return this.kind(at) === nothing || (this.kind(at) & (kind.noun | form.nounToo | kind.coordinator)) !== 0;
  }

  /** Checks whether an object begins behind a word: a determiner, a pronoun, a name or "to". */
  isObjectNext(at: number): boolean {
    return (this.kind(at + 1) & (kind.determiner | kind.pronoun | kind.to)) !== 0 || this.isName(at + 1);
  }

  /** Checks for a plural noun by its ending; a name is none. */
  isPlural(at: number): boolean {
    const token = this.token(at);
    if (!token || this.isName(at)) return false;
    return (this.kind(at) & kind.plural) !== 0 || hasPluralEnding(token.type) === 1;
  }

  #lookAhead(): void {
    this.#hasLookedAhead = true;
    let ahead = 0;
    for (let at = this.length - 1; at >= 0; at--) {
      this.#finiteAhead[at] = ahead;
      const kinds = this.kind(at);
      if (kinds & breaks || (this.token(at)?.kind === 'mark' && ends.has(this.low(at)) && !this.isGlued(at + 1)))
        ahead = 0;
      else if (kinds & kind.finite) ahead = 1;
      else if (kinds & form.past && !(kinds & form.nounToo) && !(this.kind(at - 1) & beforeNoun)) ahead = 1;
    }
  }
}
