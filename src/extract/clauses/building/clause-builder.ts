import { reporting } from '../reporting.ts';
import { closeClauses, type ClauseDraft } from './close-clauses.ts';
import type { ClauseKind, EventNoun, NounGroup, ParsedSentence, VerbGroup } from '../clause.ts';
import { eventNounLemma } from '../words/event-noun.ts';
import { behindBracket, isSaying, isVerbBehindComma, isVerbBehindPhrases, opensQuotation } from './look-ahead.ts';
import { nounGroupAt } from './noun-groups.ts';
import { opening, withSubject, type Opening } from './opening.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from '../tagging/tagged-sentence.ts';
import { form } from '../words/verb-forms.ts';
import { shareAuxiliaries, verbGroup } from './verb-groups.ts';

/**
 * Builds the clauses of a tagged sentence in one pass. `#opening` is the clause whose verb is awaited; a relative
 * clause, a participle or an infinitive that comes before that verb puts it off: "the man who was arrested said".
 */
export class ClauseBuilder {
  readonly #sentence: TaggedSentence;
  readonly #offset: number;
  readonly #clauses: ClauseDraft[] = [];
  readonly #groups: NounGroup[] = [];
  readonly #nouns: EventNoun[] = [];
  readonly #owners: number[] = [];
  #opening: Opening;
  #waiting: Opening[] = [];
  /** The last clause, -1 before the first. */
  #current = -1;
  /** The last group that no preposition governs, since the last verb. */
  #free: NounGroup | null = null;
  #preposition: number | null = null;
  #lastGroup: NounGroup | null = null;
  /** The group directly before the last comma or other mark. */
  #beforeMark: NounGroup | null = null;
  /** Whether a comma or a conjunction came since the last verb. */
  #parted = false;
  /** The antecedent of the relative clause whose verb is missing. */
  #antecedent: NounGroup | null = null;
  /** An auxiliary before its subject, whose verb is missing; -1 without one. */
  #inverted = -1;
  /** Whether the subject of the last clause is behind its verb: '" said the mayor'. */
  #postposed = false;
  #quoted: boolean;

  constructor(sentence: TaggedSentence, offset: number, quoteOpen: boolean) {
    this.#sentence = sentence;
    this.#offset = offset;
    for (let at = 0; at < sentence.length; at++) this.#owners.push(-1);
    this.#opening = opening(0, 'main', null);
    this.#quoted = quoteOpen;
  }

  build(): ParsedSentence {
    const { length } = this.#sentence;
    for (let at = 0; at < length;) at = this.#step(at);
    closeClauses(this.#clauses, this.#owners, this.#offset);
    return {
      first: this.#offset,
      last: this.#offset + length - 1,
      clauses: this.#clauses,
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
        this.#beforeMark = this.#lastGroup ?? this.#beforeMark;
        this.#lastGroup = null;
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
    const before = this.#lastGroup;
    const joined = before !== null && this.#sentence.low(at - 1) === 'and' && before.last === found.first - 2;
    const ofBefore = preposition !== null && this.#sentence.low(preposition) === 'of' && before !== null;
    if (ofBefore || (joined && before.preposition !== null)) {
      before.last = found.last;
      return next;
    }
    if (joined && this.#isOpen() && before === this.#free) {
      before.last = found.last;
      return next;
    }
    this.#lastGroup = found;
    const clause = this.#lastClause();
    if (preposition !== null) {
      if (clause && !this.#parted && clause.verb.voice === 'passive' && this.#sentence.low(preposition) === 'by')
        clause.agent ??= found;
      return next;
    }
    if (clause && !this.#parted && !clause.object && clause.verb.voice === 'active') {
      if (this.#postposed && !clause.subject) clause.subject = found;
      else clause.object = found;
    }
    // "The mayor, Ann Lee, said": the first group is the subject, unless the verb follows the second one.
    this.#free = found;
    if (!this.#opening.subject || !this.#isOpen()) this.#opening.subject = found;
    return next;
  }

  #lastClause(): ClauseDraft | undefined {
    return this.#current < 0 ? undefined : this.#clauses[this.#current];
  }

  #isOpen(): boolean {
    return this.#current < 0 || this.#parted;
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
    // "In Lima on Monday, which": the date does not part them.
    if (this.#lastGroup || this.#sentence.tag(next - 2) !== tag.date) this.#beforeMark = this.#lastGroup;
    this.#lastGroup = null;
    if (this.#current < 0 && this.#opening.kind === 'main') return;
    // "Opened the road and the bridge; ...": no verb followed "and", so it joined nouns.
    const joinedNouns = this.#sentence.tag(next - 1) === tag.mark && this.#opening.connective !== null;
    if (!this.#parted || (joinedNouns && this.#opening.kind === 'coordinate'))
      this.#opening = opening(next, 'coordinate', this.#rootOf(this.#current));
    this.#parted = true;
    this.#free = null;
  }

  /** 'Said "three men" were hurt': the words behind a verb of saying are reported. */
  #quote(at: number): void {
    const clause = this.#clauses[this.#current];
    const isSaid = clause !== undefined && !this.#parted && !clause.object && reporting.has(clause.verb.lemma);
    this.#part(at + 1);
    if (isSaid) this.#opening = opening(at, 'complement', this.#current);
  }

  #join(at: number): void {
    this.#preposition = null;
    // "Putin and Xi met": no verb yet, so the conjunction joins nouns.
    if (this.#current < 0 || (this.#parted && this.#free !== null && this.#lastGroup === this.#free)) return;
    // "When the bridge between Peru and Chile opened": the noun belongs to a phrase of the subject.
    const next = this.#sentence.tag(at + 1);
    if (this.#parted && this.#opening.subject && this.#lastGroup && next > tag.none && next <= tag.pronoun) return;
    // "Said the ferry was where it had been, but refused": the comma ends the clauses that depend on another.
    const parent = this.#sentence.tag(at - 1) === tag.comma ? this.#rootOf(this.#current) : this.#current;
    this.#opening = opening(at, 'coordinate', parent, at);
    this.#parted = true;
    this.#free = null;
  }

  /** Opens a clause at a conjunction or a relative pronoun; puts off the clause whose verb is still missing. */
  #subordinate(at: number, kind: ClauseKind): void {
    const before = this.#sentence.tag(at - 1) === tag.comma ? this.#beforeMark : null;
    const antecedent = this.#lastGroup ?? this.#free ?? before;
    const missing = this.#current < 0 || this.#parted;
    // "Houston, Texas before he": what is before "before" without a comma is no subject whose verb is missing.
    const interrupts =
      kind === 'relative' || this.#opening.subject === null || this.#sentence.tag(at - 1) === tag.comma;
    if (missing && interrupts && (this.#opening.subject || at > this.#opening.first)) this.#waiting.push(this.#opening);
    const isRelative = kind === 'relative' && antecedent !== null;
    this.#opening = opening(
      at,
      isRelative ? 'relative' : kind === 'relative' ? 'complement' : kind,
      this.#current < 0 ? null : this.#current,
      at,
    );
    this.#opening.subject = null;
    this.#antecedent = isRelative ? antecedent : null;
    this.#parted = true;
    this.#free = null;
    this.#preposition = null;
    this.#lastGroup = null;
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
    const { subject, kind, connective } = this.#opening;
    if (this.#sentence.tag(head - 1) === tag.date) return false;
    if (!this.#isOpen() || subject || kind === 'relative' || (kind === 'coordinate' && connective !== null))
      return false;
    return next === tag.noun || next === tag.modifier || next === tag.pronoun;
  }

  /** The clause to which one that follows a comma is joined. */
  #rootOf(clause: number): number {
    let at = clause;
    for (
      let found = this.#clauses[at];
      found && found.kind !== 'main' && found.parent !== null;
      found = this.#clauses[at]
    )
      at = found.parent;
    return at;
  }

  #addClause(verb: VerbGroup, at: number): void {
    const sentence = this.#sentence;
    const before = this.#lastClause();
    if (this.#isReduced(verb, at)) {
      verb.form = 'participle';
      verb.tense = null;
      verb.voice = 'passive';
    }
    if (this.#continuesVerb(verb, before))
      shareAuxiliaries(verb, before.verb, sentence.kind(at), sentence.isObjectNext(at));
    this.#postposed = verb.form === 'finite' && this.#isPostposed(at);
    const from = verb.form === 'finite' ? this.#finite(at, before) : this.#nonfinite(verb, at, before);
    const index = this.#clauses.length;
    if (before && from.first <= before.verb.first - this.#offset)
      this.#own(before.verb.first - this.#offset, at - 1, this.#current);
    const relative = from.kind === 'relative';
    this.#clauses.push({
      first: from.first + this.#offset,
      last: at + this.#offset,
      kind: from.kind,
      verb,
      subject: from.subject ?? (relative ? this.#antecedent : null),
      object: null,
      agent: null,
      connective: from.connective === null ? null : from.connective + this.#offset,
      parent: from.parent,
      quoted: this.#quoted,
    });
    this.#own(from.first, at, index);
    this.#current = index;
    this.#free = null;
    this.#lastGroup = null;
    this.#parted = false;
    this.#opening = opening(at + 1, 'coordinate', index);
  }

  /** Decides whether a past form without an auxiliary is a participle: "the man arrested on Monday said". */
  #isReduced(verb: VerbGroup, at: number): boolean {
    const sentence = this.#sentence;
    const kinds = sentence.kind(at);
    if (
      verb.form !== 'finite' ||
      verb.head !== verb.first ||
      verb.inverted ||
      !(kinds & form.participle) ||
      !(kinds & form.past)
    )
      return false;
    const before = this.#lastClause();
    const joined = this.#opening.connective !== null && this.#opening.kind === 'coordinate';
    const subject = this.#isOpen() ? this.#opening.subject : this.#free;
    if (this.#isPostposed(at)) return false;
    // "222 dead and 843 injured".
    if (joined && before?.object && subject && subject.first === subject.last && this.#isNumber(subject.first))
      return true;
    const by = sentence.low(at + 1) === 'by';
    if (this.#isOpen() && this.#antecedent && this.#opening.kind === 'relative') return false;
    const isBehindComma = sentence.tag(at - 1) === tag.comma;
    if (joined && this.#isOpen() && !subject && !isBehindComma) return before?.verb.form === 'participle';
    if (!subject && this.#isOpen() && this.#waiting.length > 0 && sentence.tag(at - 1) === tag.comma) return false;
    if (!subject) return this.#isOpen() || this.#waiting.length === 0;
    if (by) return true;
    // "Ann Lee set out her plan in a paper signed in May": no participle follows a name directly.
    if (this.#isOpen() && this.#lastGroup?.preposition === null && sentence.isName(at - 1)) return false;
    const fronted = before?.kind === 'adverbial' && !this.#clauses.some(({ kind }) => kind === 'main');
    if (!this.#isOpen() && before && !fronted && !reporting.has(before.verb.lemma) && this.#waiting.length === 0)
      return true;
    if (this.#isOpen() && sentence.tag(at - 1) === tag.comma) return isVerbBehindComma(sentence, at);
    return isVerbBehindPhrases(sentence, at);
  }

  #isNumber(at: number): boolean {
    return this.#sentence.token(at - this.#offset)?.kind === 'digits';
  }

  #isPostposed(at: number): boolean {
    const before = this.#sentence.tag(at - 1);
    const next = this.#sentence.tag(at + 1);
    // "Lee, a farmer in Peru, said so": a clause waits for its verb.
    if (before !== tag.quote && (before !== tag.comma || this.#waiting.length > 0)) return false;
    return (
      !this.#opening.subject && this.#isOpen() && next <= tag.pronoun && next > tag.none && isSaying(this.#sentence, at)
    );
  }

  #finite(at: number, before: ClauseDraft | undefined): Opening {
    const outer = this.#waiting.at(-1);
    if (this.#isOpen()) {
      const own = this.#opening;
      if (this.#postposed) return own;
      const behindComma = this.#sentence.tag(at - 1) === tag.comma;
      if (!behindComma && this.#free) own.subject = this.#free;
      // "The man, who was ill, said": the clause that was put off goes on.
      // "The members, who are farmers and bakers, voted": "and" joined nouns.
      const joinsNouns = behindComma && own.kind === 'coordinate' && own.connective !== null && outer?.subject;
      const goesOn = joinsNouns || (!own.subject && own.kind !== 'relative' && own.connective === null);
      const resumed = outer && goesOn ? this.#waiting.pop() : undefined;
      if (resumed) return resumed;
      if (outer && own.subject && !outer.subject && own.kind === 'coordinate') {
        this.#waiting.pop();
        return withSubject(outer, own.subject);
      }
      if (!own.subject && own.kind !== 'relative') own.subject = this.#inherited(own);
      return own;
    }
    // No comma since the verb before: a clause that was put off, or an object that is the subject of the next clause.
    if (outer && !(this.#free && before && reporting.has(before.verb.lemma))) {
      this.#waiting.pop();
      return outer;
    }
    const subject = this.#free;
    if (!subject) return withSubject(opening(at, 'coordinate', this.#current), before?.subject);
    if (before?.object === subject) before.object = null;
    // "After the case closed the firm left".
    if (before?.kind === 'adverbial') return withSubject(opening(subject.first - this.#offset, 'main', null), subject);
    return withSubject(opening(subject.first - this.#offset, 'complement', this.#current), subject);
  }

  /** The subject of a clause that has none of its own: that of the clause that it is joined to. */
  #inherited({ kind, parent }: Opening): NounGroup | null {
    if (kind !== 'coordinate' || parent === null) return null;
    let clause = this.#clauses[parent];
    // "Became the first woman to lead it and left": an infinitive has another subject.
    while (clause && clause.verb.form !== 'finite' && clause.parent !== null) clause = this.#clauses[clause.parent];
    return clause?.subject ?? this.#clauses[parent]?.subject ?? null;
  }

  #nonfinite(verb: VerbGroup, at: number, before: ClauseDraft | undefined): Opening {
    const kind = verb.form === 'infinitive' ? 'infinitive' : 'participle';
    const open = this.#isOpen();
    const joined = open && this.#opening.kind === 'coordinate' && this.#opening.connective !== null;
    const noun = open ? this.#opening.subject : this.#free;
    // "The list of guests drawn up in May", but "the farmer in Peru growing maize".
    const nearest =
      verb.voice === 'passive' && this.#lastGroup?.last === at + this.#offset - 1 ? this.#lastGroup : null;
    const subject = nearest ?? noun ?? before?.subject ?? null;
    if (open && this.#opening.connective !== null && this.#opening.kind !== 'coordinate' && !noun) {
      // "After visiting Paris", "when asked".
      return withSubject(this.#opening, before?.subject);
    }
    if (
      open &&
      (this.#current < 0 || this.#opening.subject) &&
      (this.#opening.subject || at > this.#opening.first) &&
      !joined
    )
      this.#waiting.push(this.#opening);
    return withSubject(opening(at, kind, this.#current < 0 ? null : this.#current), subject);
  }

  /** Checks for a verb directly behind "and" or "or". */
  #continuesVerb(verb: VerbGroup, before: ClauseDraft | undefined): before is ClauseDraft {
    const { kind, connective, subject } = this.#opening;
    return before !== undefined && kind === 'coordinate' && connective !== null && !subject && verb.head === verb.first;
  }

  /** Gives a clause the tokens from its beginning that no other clause has. */
  #own(first: number, at: number, index: number): void {
    for (let token = first; token <= at; token++) if ((this.#owners[token] ?? 0) < 0) this.#owners[token] = index;
  }
}
