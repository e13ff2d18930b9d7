import { reporting } from '../../english/reporting-verbs.ts';
import { initialState, isOpen, lastClause, type ClauseState } from './clause-state.ts';
import { finiteOpening, nonfiniteOpening } from './clause-opening.ts';
import { closeClauses, type ClauseDraft } from './close-clauses.ts';
import { isPostposed, isReduced } from './is-reduced.ts';
import type { ClauseKind, EventNoun, NounGroup, ParsedSentence, VerbGroup } from '../clause.ts';
import { eventNounLemma } from '../words/event-noun.ts';
import { behindBracket, opensQuotation, quotedPhraseEnd } from './look-ahead.ts';
import { nounGroupAt } from './noun-groups.ts';
import { opening } from './opening.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from '../tagging/tagged-sentence.ts';
import { shareAuxiliaries, verbGroup } from './verb-groups.ts';

/**
 * Builds the clauses of a tagged sentence in one pass. The clause that opens is the one whose verb is awaited; a
 * relative clause, a participle or an infinitive that comes before that verb puts it off: "the man who was arrested
 * said".
 */
export class ClauseBuilder {
  readonly #sentence: TaggedSentence;
  readonly #offset: number;
  readonly #state: ClauseState;
  readonly #groups: NounGroup[] = [];
  readonly #nouns: EventNoun[] = [];
  readonly #owners: number[] = [];
  #preposition: number | null = null;
  /** The group directly before the last comma or other mark. */
  #beforeMark: NounGroup | null = null;
  /** An auxiliary before its subject, whose verb is missing; -1 without one. */
  #inverted = -1;
  #quoted: boolean;
  /** The mark that closes a quoted phrase, which interrupts no clause; -1 outside one. */
  #phraseEnd = -1;

  constructor(sentence: TaggedSentence, offset: number, quoteOpen: boolean) {
    this.#sentence = sentence;
    this.#offset = offset;
    for (let at = 0; at < sentence.length; at++) this.#owners.push(-1);
    this.#state = initialState(offset);
    this.#quoted = quoteOpen;
  }

  build(): ParsedSentence {
    const { length } = this.#sentence;
    for (let at = 0; at < length;) at = this.#step(at);
    closeClauses(this.#state.clauses, this.#owners, this.#offset);
    return {
      first: this.#offset,
      last: this.#offset + length - 1,
      clauses: this.#state.clauses,
      nouns: this.#nouns,
      groups: this.#groups,
      owners: this.#owners,
      tags: this.#sentence.tags,
      quoteOpen: this.#quoted,
    };
  }

  #step(at: number): number {
    switch (this.#sentence.tag(at)) {
      case tag.noun:
      case tag.modifier:
      case tag.pronoun:
      case tag.possessive:
        return this.#readGroup(at);
      case tag.preposition:
        this.#preposition = at;
        return at + 1;
      case tag.auxiliary:
      case tag.verb:
      case tag.to:
        return this.#readVerb(at);
      case tag.quote:
        if (at === this.#phraseEnd) return at + 1;
        this.#phraseEnd = this.#quoted ? -1 : quotedPhraseEnd(this.#sentence, at);
        if (this.#phraseEnd > at) return at + 1;
        this.#quoted = opensQuotation(this.#sentence, at, this.#quoted);
        this.#quote(at);
        return at + 1;
      case tag.comma:
      case tag.mark: {
        const behind = behindBracket(this.#sentence, at);
        if (behind >= 0) return behind;
        this.#part(at + 1);
        return at + 1;
      }
      case tag.coordinator:
        this.#join(at);
        return at + 1;
      case tag.subordinator:
        this.#subordinate(at, this.#sentence.low(at) === 'that' ? 'complement' : 'adverbial');
        return at + 1;
      case tag.relative:
        this.#subordinate(at, 'relative');
        return at + 1;
      case tag.date:
        this.#preposition = null;
        this.#beforeMark = this.#state.lastGroup ?? this.#beforeMark;
        this.#state.lastGroup = null;
        return at + 1;
      default:
        return at + 1;
    }
  }

  #readGroup(at: number): number {
    const { group, next } = nounGroupAt(this.#sentence, at);
    const preposition = this.#preposition;
    this.#preposition = null;
    if (!group) return next;
    const found: NounGroup = {
      first: group.first + this.#offset,
      last: group.last + this.#offset,
      head: group.head + this.#offset,
      preposition: preposition === null ? null : preposition + this.#offset,
    };
    this.#addNoun(group, found);
    this.#groups.push(found);
    const before = this.#state.lastGroup;
    const joined = before !== null && this.#sentence.low(at - 1) === 'and' && before.last === found.first - 2;
    const ofBefore = preposition !== null && this.#sentence.low(preposition) === 'of' && before !== null;
    if (ofBefore || (joined && before.preposition !== null)) {
      before.last = found.last;
      return next;
    }
    if (joined && isOpen(this.#state) && before === this.#state.free) {
      before.last = found.last;
      return next;
    }
    this.#state.lastGroup = found;
    const clause = lastClause(this.#state);
    if (preposition !== null) {
      if (
        clause &&
        !this.#state.hasBoundary &&
        clause.verb.voice === 'passive' &&
        this.#sentence.low(preposition) === 'by'
      )
        clause.agent ??= found;
      return next;
    }
    if (clause && !this.#state.hasBoundary && !clause.object && clause.verb.voice === 'active') {
      if (this.#state.postposed && !clause.subject) clause.subject = found;
      else clause.object = found;
    }
    // "The mayor, Ann Lee, said": the first group is the subject, unless the verb follows the second one.
    this.#state.free = found;
    if (!this.#state.opening.subject || !isOpen(this.#state)) this.#state.opening.subject = found;
    return next;
  }

  #addNoun(group: NounGroup, { first, last, head, preposition }: NounGroup): void {
    for (let at = group.first; at <= group.last; at++) {
      const token = this.#sentence.token(at);
      if (this.#sentence.tag(at) !== tag.noun || this.#sentence.isName(at) || !token) continue;
      if (this.#sentence.tag(at + 1) === tag.noun && at < group.last && !this.#sentence.isName(at + 1)) continue;
      const lemma = eventNounLemma(token.type);
      if (lemma !== '') this.#nouns.push({ at: at + this.#offset, lemma, group: { first, last, head, preposition } });
    }
  }

  /** Marks the end of a phrase: a comma, a quotation mark or another mark. */
  #part(next: number): void {
    this.#preposition = null;
    const isJoined = this.#joinsNouns(next);
    // "In Lima on Monday, which": the date does not part them.
    if (this.#state.lastGroup || this.#sentence.tag(next - 2) !== tag.date) this.#beforeMark = this.#state.lastGroup;
    this.#state.lastGroup = null;
    if (this.#state.current < 0 && this.#state.opening.kind === 'main') return;
    if (!this.#state.hasBoundary || isJoined)
      this.#state.opening = opening(next, 'coordinate', this.#rootOf(this.#state.current));
    this.#state.hasBoundary = true;
    this.#state.free = null;
  }

  /** Checks for "and" without a verb behind it: "the road and the bridge; ...", "between Peru and Chile, Lee said". */
  #joinsNouns(next: number): boolean {
    const { opening: own, lastGroup, offset } = this.#state;
    if (own.kind !== 'coordinate' || own.connective === null) return false;
    if (this.#sentence.tag(next - 1) === tag.mark) return true;
    return own.subject === null && lastGroup?.preposition != null && lastGroup.preposition < own.connective + offset;
  }

  /** 'Said "three men" were hurt': the words behind a verb of saying are reported. */
  #quote(at: number): void {
    const clause = this.#state.clauses[this.#state.current];
    const isSaid =
      clause !== undefined && !this.#state.hasBoundary && !clause.object && reporting.has(clause.verb.lemma);
    this.#part(at + 1);
    if (isSaid) this.#state.opening = opening(at, 'complement', this.#state.current);
  }

  #join(at: number): void {
    this.#preposition = null;
    // "Putin and Xi met": no verb yet, so the conjunction joins nouns.
    if (
      this.#state.current < 0 ||
      (this.#state.hasBoundary && this.#state.free !== null && this.#state.lastGroup === this.#state.free)
    )
      return;
    // "When the bridge between Peru and Chile opened": the noun belongs to a phrase of the subject.
    const next = this.#sentence.tag(at + 1);
    if (
      this.#state.hasBoundary &&
      this.#state.opening.subject &&
      this.#state.lastGroup &&
      next > tag.none &&
      next <= tag.pronoun
    )
      return;
    // "Said the ferry was where it had been, but refused": the comma ends the clauses that depend on another.
    const parent = this.#sentence.tag(at - 1) === tag.comma ? this.#rootOf(this.#state.current) : this.#state.current;
    this.#state.opening = opening(at, 'coordinate', parent, at);
    this.#state.hasBoundary = true;
    this.#state.free = null;
  }

  /** Opens a clause at a conjunction or a relative pronoun; puts off the clause whose verb is still missing. */
  #subordinate(at: number, kind: ClauseKind): void {
    const before = this.#sentence.tag(at - 1) === tag.comma ? this.#beforeMark : null;
    const antecedent = this.#state.lastGroup ?? this.#state.free ?? before;
    const missing = this.#state.current < 0 || this.#state.hasBoundary;
    // "Houston, Texas before he": what is before "before" without a comma is no subject whose verb is missing.
    const interrupts =
      kind !== 'adverbial' || this.#state.opening.subject === null || this.#sentence.tag(at - 1) === tag.comma;
    if (missing && interrupts && (this.#state.opening.subject || at > this.#state.opening.first))
      this.#state.suspended.push(this.#state.opening);
    const isRelative = kind === 'relative' && antecedent !== null;
    this.#state.opening = opening(
      at,
      isRelative ? 'relative' : kind === 'relative' ? 'complement' : kind,
      this.#state.current < 0 ? null : this.#state.current,
      at,
    );
    this.#state.opening.subject = null;
    this.#state.antecedent = isRelative ? antecedent : null;
    this.#state.hasBoundary = true;
    this.#state.free = null;
    this.#preposition = null;
    this.#state.lastGroup = null;
  }

  #readVerb(at: number): number {
    const sentence = this.#sentence;
    let head = at;
    let next = at + 1;
    if (sentence.tag(at) !== tag.verb)
      for (; next < sentence.length; next++) {
        const found = sentence.tag(next);
        if (found === tag.verb) {
          head = next;
          break;
        }
        if (found === tag.auxiliary || found === tag.to) head = next;
        else if (found !== tag.adverb && found !== tag.none && found !== tag.date) break;
        if (found === tag.date && sentence.tag(next + 1) !== tag.verb && sentence.tag(next + 1) !== tag.adverb) break;
      }
    next = head + 1;
    this.#preposition = null;
    const isVerb = sentence.tag(head) === tag.verb;
    if (
      !isVerb &&
      sentence.tag(head) === tag.auxiliary &&
      sentence.tag(at) !== tag.to &&
      this.#inverted < 0 &&
      this.#isInversion(head)
    ) {
      this.#inverted = at;
      return next;
    }
    const opens = this.#inverted >= 0 && isVerb ? this.#inverted : at;
    this.#inverted = -1;
    this.#addClause(verbGroup(sentence, this.#offset, at, head, opens), at);
    return next;
  }

  #isInversion(head: number): boolean {
    const next = this.#sentence.tag(head + 1);
    const { subject, kind, connective } = this.#state.opening;
    if (this.#sentence.tag(head - 1) === tag.date) return false;
    // "Said gas, which leaks in Peru, was the cause".
    if (this.#sentence.tag(head - 1) === tag.comma && lastClause(this.#state)?.kind === 'relative') return false;
    if (!isOpen(this.#state) || subject || kind === 'relative' || (kind === 'coordinate' && connective !== null))
      return false;
    return next === tag.noun || next === tag.modifier || next === tag.pronoun;
  }

  /** The clause to which one that follows a comma is joined. */
  #rootOf(clause: number): number {
    let at = clause;
    for (
      let found = this.#state.clauses[at];
      found && found.kind !== 'main' && found.parent !== null;
      found = this.#state.clauses[at]
    )
      at = found.parent;
    return at;
  }

  #addClause(verb: VerbGroup, at: number): void {
    const sentence = this.#sentence;
    const before = lastClause(this.#state);
    if (isReduced(this.#sentence, this.#state, verb, at)) {
      verb.form = 'participle';
      verb.tense = null;
      verb.voice = 'passive';
    }
    if (this.#continuesVerb(verb, before))
      shareAuxiliaries(verb, before.verb, sentence.kind(at), sentence.isObjectNext(at));
    this.#state.postposed = verb.form === 'finite' && isPostposed(this.#sentence, this.#state, at);
    const from =
      verb.form === 'finite'
        ? finiteOpening(this.#sentence, this.#state, at, before)
        : nonfiniteOpening(this.#state, verb, at, before);
    const index = this.#state.clauses.length;
    if (before && from.first <= before.verb.first - this.#offset)
      this.#own(before.verb.first - this.#offset, at - 1, this.#state.current);
    const relative = from.kind === 'relative';
    this.#state.clauses.push({
      first: from.first + this.#offset,
      last: at + this.#offset,
      kind: from.kind,
      verb,
      subject: from.subject ?? (relative ? this.#state.antecedent : null),
      object: null,
      agent: null,
      connective: from.connective === null ? null : from.connective + this.#offset,
      parent: from.parent,
      quoted: this.#quoted,
    });
    // To the head, since a clause that goes on later takes the tokens that no clause has.
    this.#own(from.first, verb.head - this.#offset, index);
    this.#state.current = index;
    this.#state.free = null;
    this.#state.lastGroup = null;
    this.#state.hasBoundary = false;
    this.#state.opening = opening(at + 1, 'coordinate', index);
  }

  /** Checks for a verb directly behind "and" or "or". */
  #continuesVerb(verb: VerbGroup, before: ClauseDraft | undefined): before is ClauseDraft {
    const { kind, connective, subject } = this.#state.opening;
    return before !== undefined && kind === 'coordinate' && connective !== null && !subject && verb.head === verb.first;
  }

  /** Gives a clause the tokens from its beginning that no other clause has. */
  #own(first: number, at: number, index: number): void {
    for (let token = first; token <= at; token++) if ((this.#owners[token] ?? 0) < 0) this.#owners[token] = index;
  }
}
