import type { Clause } from '../clauses/clause.ts';
import { tag } from '../clauses/tag.ts';
import { low, type Passage } from '../tokens/passage.ts';
import { isReporting } from './included-clauses.ts';
import type { NamedRange, TitledSentence } from './title-source.ts';

/** A longer bracket is a sentence of its own. In tokens. */
const longestBracket = 30;

const roles = /^(?:sir|dame|lord|lady|saint|st)$/;
/** Adverbs that connect a sentence to the one before. */
const connectives = new Set(
  'also however meanwhile then therefore thus later earlier afterwards afterward subsequently instead nevertheless moreover now already still currently recently reportedly allegedly apparently initially'.split(
    ' ',
  ),
);

/** Particles of verbs: "put the fire out". */
const particles = new Set(['out', 'up', 'down', 'off', 'away', 'back', 'over', 'apart', 'together']);
/** Tags outside noun groups behind which a title may end. */
const endings = new Set<number>([tag.noun, tag.modifier, tag.pronoun, tag.verb, tag.adverb, tag.none, tag.date]);

interface Piece {
  text: string;
  /** The token that the text ends with. */
  at: number;
  /** Whether a space separates it from the piece before. */
  spaced: boolean;
}

/**
 * Collects the words of a title from the tokens of a sentence. Free dates are left out with their prepositions; a
 * mention of a person at the end of a noun group is written as the full name, without the titles before it.
 */
export class TitleWords {
  readonly #passage: Passage;
  readonly #sentence: TitledSentence;
  readonly #written = new Set<string>();
  #pieces: Piece[] = [];

  constructor(passage: Passage, sentence: TitledSentence) {
    this.#passage = passage;
    this.#sentence = sentence;
  }

  tag(at: number): number {
    const { parsed } = this.#sentence;
    return at < parsed.first ? tag.none : (parsed.tags[at - parsed.first] ?? tag.none);
  }

  /** Adds words that are in no place of the sentence, such as the name that a pronoun refers to. */
  addText(text: string, at: number): void {
    this.#pieces.push({ text, at, spaced: true });
    this.#written.add(text);
  }

  /** Adds the mark that opens a quotation, which the sentence does not have, before the token at an index. */
  addOpeningQuote(at: number): void {
    this.#pieces.push({ text: '“', at: at - 1, spaced: true });
  }

  /** Adds the token at an index, or the name that begins there. Returns the index behind what was added. */
  add(at: number): number {
    const name = this.#sentence.names.find(({ first }) => first === at);
    if (name?.kind === 'person' && !this.#written.has(name.name) && !this.#isPartOfName(name)) {
      this.#dropTitles(name);
      this.#pieces.push({ text: name.name, at: name.last, spaced: this.#passage.tokens[at]?.gap !== 'none' });
      this.#written.add(name.name);
      return name.last + 1;
    }
    if (this.#isFreeDate(at)) {
      this.#dropPreposition();
      return this.#behindDates(at);
    }
    const bracket = this.#behindBracket(at);
    if (bracket > at) return bracket;
    if (!(this.tag(at) === tag.adverb && connectives.has(low(this.#passage, at)))) this.addToken(at);
    return at + 1;
  }

  /** Adds a token as it is written. */
  addToken(at: number): void {
    const token = this.#passage.tokens[at];
    const { first, last } = this.#sentence.parsed;
    if (!token || (at === last && token.text === '.')) return;
    // The first word of the sentence, behind others in the title.
    const isSmall = at === first && this.#pieces.length > 1 && this.tag(at) === tag.modifier;
    this.#pieces.push({ text: isSmall ? token.low : token.text, at, spaced: token.gap !== 'none' });
  }

  /**
   * Returns the text up to the last good ending within `limit` characters, behind the token `least`; else up to the
   * last end of a phrase; '' without one. A quotation that is cut off is closed.
   */
  text(limit: number, least = -1): string {
    const ends: string[] = [];
    let text = '';
    for (const [number, { text: word, at, spaced }] of this.#pieces.entries()) {
      const isApart = spaced || (this.#pieces[number - 1]?.at ?? at - 1) < at - 1;
      text += (isApart && !isGlued(text, word) ? ' ' : '') + word;
      if (text.length > limit) break;
      ends.push(text);
    }
    const behind = this.#pieces.findIndex(({ at }) => at >= least);
    const from = behind < 0 ? ends.length : behind;
    let end = -1;
    for (let number = ends.length - 1; number >= from; number--) {
      if (!this.#isEnd(number)) continue;
      if (end < 0) end = number;
      if (!this.#isGoodEnd(number)) continue;
      end = number;
      break;
    }
    return withQuotesClosed((ends[end] ?? '').replace(/^[\s,;:.]+|[\s.,;:!?–—-]+$/g, ''));
  }

  /** Drops "that" behind verbs of speech, but not in quotations. */
  dropThat(): void {
    const { clauses } = this.#sentence.parsed;
    const isDropped = (at: number): boolean => {
      const clause = clauses.find(({ connective }) => connective === at);
      const above = clauses[clause?.parent ?? -1];
      return clause?.kind === 'complement' && !clause.quoted && above !== undefined && isReporting(above.verb.lemma);
    };
    this.#pieces = this.#pieces.filter(({ text, at }) => text !== 'that' || !isDropped(at));
  }

  /** The number of characters, about. */
  get width(): number {
    return this.#pieces.reduce((sum, { text }) => sum + text.length + 1, -1);
  }

  /**
   * Checks whether a title may end with a piece: the last token of a noun group or of a base of one, a particle, or a
   * verb or an adverb before a preposition.
   */
  #isEnd(number: number): boolean {
    const [piece, next] = [this.#pieces[number], this.#pieces[number + 1]];
    if (!piece) return false;
    const found = this.tag(piece.at);
    const following = next ? this.tag(next.at) : tag.mark;
    const isMark = following === tag.comma || following === tag.mark || following === tag.quote;
    if (next?.at === piece.at + 1 && ((!next.spaced && !isMark) || following === tag.possessive)) return false;
    // A subject is no end: "said he | can".
    if (following === tag.verb || following === tag.auxiliary) return false;
    if (found === tag.pronoun) return true;
    const { groups } = this.#sentence.parsed;
    const group = groups.find(({ first, last }) => first <= piece.at && piece.at <= last);
    if (group) {
      const inside = next !== undefined && next.at > piece.at && next.at <= group.last;
      const isJoined = following === tag.coordinator && low(this.#passage, group.preposition ?? -1) !== 'between';
      return !inside || (piece.at >= group.head && (following === tag.preposition || isJoined));
    }
    if (found === tag.preposition) return particles.has(low(this.#passage, piece.at)) && following !== tag.noun;
    if (found === tag.adverb && following === tag.to) return true;
    return (
      endings.has(found) &&
      (!next || following === tag.preposition || (found === tag.verb && following === tag.adverb) || isMark)
    );
  }

  /** Checks whether a title that ends with a piece says what its sentence says: no phrase is without its other half. */
  #isGoodEnd(number: number): boolean {
    const [piece, next] = [this.#pieces[number], this.#pieces[number + 1]];
    if (!piece || !next) return true;
    const found = this.tag(piece.at);
    const following = this.tag(next.at);
    const { clauses, owners, first } = this.#sentence.parsed;
    const clause = clauses[owners[piece.at - first] ?? -1];
    const isBeforeVerb = clause !== undefined && piece.at < clause.verb.head;
    if (isBeforeVerb && !(clause.object && clause.object.last <= piece.at)) return false;
    const isPart = low(this.#passage, next.at) === 'of' && !/[^s]s$/.test(piece.text);
    if (isPart || isBareVerb(clause, piece.at)) return false;
    // Two groups without a word between: "gave the town | a bridge".
    if (next.at === piece.at + 1 && following <= tag.modifier && found !== tag.adverb) return false;
    return found !== tag.adverb || this.tag(piece.at + 1) !== tag.verb;
  }

  /** Checks for a mention inside a longer name, "Clinton Foundation", and for one that the title has already. */
  #isPartOfName({ first, last }: NamedRange): boolean {
    return this.#sentence.names.some(
      (other) => other.kind !== 'person' && other.first <= first && last <= other.last && other.last > last,
    );
  }

  /** Drops the titles that the pieces before a person end with: "Russian President", "the actor". */
  #dropTitles({ first, last }: NamedRange): void {
    const group = this.#sentence.parsed.groups.find((each) => each.first <= first && last <= each.last);
    if (!group) return;
    // Only where the name is the last of its nouns; "a Ruiz speech" is no Ruiz.
    if (this.tag(last + 1) === tag.noun && last + 1 <= group.last) return;
    let from = this.#pieces.length;
    while (from > 0) {
      const { at = -1 } = this.#pieces[from - 1] ?? {};
      const found = this.tag(at);
      const isTitle =
        at >= group.first &&
        (found === tag.noun || found === tag.modifier || found === tag.none || found === tag.possessive) &&
        !roles.test(low(this.#passage, at));
      if (!isTitle) break;
      from--;
    }
    // "The head of police Ana Ruiz": dropping "police" would change the sense.
    if (from > 0 && this.tag(this.#pieces[from - 1]?.at ?? -1) === tag.preposition && from < this.#pieces.length) {
      const { at = -1 } = this.#pieces[from - 1] ?? {};
      if (at >= group.first) return;
    }
    this.#pieces.length = from;
  }

  #isDated(at: number): boolean {
    return this.#sentence.dates.some(({ first, last, date }) => first <= at && at <= last && date.edtf !== null);
  }

  /** Checks for a date that is no part of a name or of a noun group: "on Monday", not "the 2015 treaty". */
  #isFreeDate(at: number): boolean {
    if (!this.#isDated(at) || this.#isDated(at - 1)) return false;
    let next = at;
    while (this.#isDated(next)) next++;
    const following = this.tag(next);
    if (following === tag.possessive) return false;
    const before = this.tag(at - 1);
    const joined = low(this.#passage, next) === '-' && this.#passage.tokens[next]?.gap === 'none';
    return !joined && !((before === tag.modifier || before === tag.noun) && following === tag.noun);
  }

  /** Returns the index behind free dates and what joins them: "Monday and Tuesday". */
  #behindDates(at: number): number {
    let next = at;
    while (this.#isDated(next)) next++;
    const joins = this.tag(next) === tag.coordinator && this.#isDated(next + 1);
    return joins ? this.#behindDates(next + 1) : next;
  }

  /** Returns the index behind a bracket that is not long; `at` itself without one. */
  #behindBracket(at: number): number {
    if (low(this.#passage, at) !== '(') return at;
    for (let next = at + 1; next < at + longestBracket; next++) if (low(this.#passage, next) === ')') return next + 1;
    return at;
  }

  #dropPreposition(): void {
    const last = this.#pieces.at(-1);
    if (last && this.tag(last.at) === tag.preposition) this.#pieces.pop();
    // "At about 9 pm".
    if (last && /^(?:about|around)$/.test(last.text) && /^(?:at|from|since)$/.test(this.#pieces.at(-1)?.text ?? ''))
      this.#pieces.pop();
    const adverb = this.#pieces.at(-1);
    if (adverb && this.#pieces.length > 1 && /^(?:early|late|earlier|later|only|just)$/i.test(adverb.text))
      this.#pieces.pop();
  }
}

/** Checks for a verb that needs the words behind it: "voted for Lee to serve | as", "said | that". */
function isBareVerb(clause: Clause | undefined, at: number): boolean {
  return clause?.verb.head === at && (clause.verb.form !== 'finite' || isReporting(clause.verb.lemma));
}

/** Checks whether no space is between a text and the next word: behind an opening quotation mark, before a comma. */
function isGlued(text: string, word: string): boolean {
  if (word.length === 1 && ',;:.'.includes(word)) return true;
  const last = text.length - 1;
  return last < 0 || ((text[last] === '"' || text[last] === '“') && (last === 0 || text[last - 1] === ' '));
}

function withQuotesClosed(text: string): string {
  if (!/["“]/.test(text)) return text;
  const opening = text.match(/“/g)?.length ?? 0;
  if (opening > (text.match(/”/g)?.length ?? 0)) return `${text}”`;
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 ? `${text}"` : text;
}
