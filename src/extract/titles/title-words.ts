import { tag } from '../clauses/tag.ts';
import { low, type Passage } from '../tokens/passage.ts';
import type { NamedRange, TitledSentence } from './title-source.ts';

const roles = /^(?:sir|dame|lord|lady|saint|st)$/;
/** Adverbs that connect a sentence to the one before. */
const connectives = new Set(
  'also however meanwhile then therefore thus later earlier subsequently instead nevertheless moreover now already still currently recently reportedly allegedly apparently initially'.split(
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
    return parsed.tags[at - parsed.first] ?? tag.none;
  }

  /** Adds words that are in no place of the sentence, such as the name that a pronoun refers to. */
  addText(text: string, at: number): void {
    this.#pieces.push({ text, at, spaced: true });
    this.#written.add(text);
  }

  /** Adds the token at an index, or the name that begins there. Returns the index behind what was added. */
  add(at: number): number {
    const name = this.#sentence.names.find(({ first }) => first === at);
    if (name?.kind === 'person' && !this.#written.has(name.name) && !this.#isPartOfName(name)) {
      this.#dropTitles(name);
      this.addText(name.name, name.last);
      return name.last + 1;
    }
    if (this.#isFreeDate(at)) {
      this.#dropPreposition();
      let next = at;
      while (this.#isDated(next)) next++;
      return next;
    }
    const token = this.#passage.tokens[at];
    if (token && !(this.tag(at) === tag.adverb && connectives.has(token.low)))
      this.#pieces.push({ text: token.text, at, spaced: token.gap !== 'none' });
    return at + 1;
  }

  /**
   * Returns the text up to the last good ending within `limit` characters, behind the token `least`; '' without one. A
   * quotation that is cut off is closed.
   */
  text(limit: number, least = -1): string {
    const ends: string[] = [];
    let text = '';
    for (const [number, { text: word, at, spaced }] of this.#pieces.entries()) {
      const isApart = spaced || (this.#pieces[number - 1]?.at ?? at - 1) < at - 1;
      text += (text !== '' && isApart ? ' ' : '') + word;
      if (text.length > limit) break;
      ends.push(text);
    }
    const best = ends.findLast((_, number) => (this.#pieces[number]?.at ?? -1) >= least && this.#isEnd(number)) ?? '';
    return withQuotesClosed(best.replace(/[\s.,;:!?–—-]+$/, ''));
  }

  /** The number of characters, about. */
  get width(): number {
    return this.#pieces.reduce((sum, { text }) => sum + text.length + 1, -1);
  }

  /**
   * Checks whether a title may end with a piece: the last token of a noun group or of a base of one, a particle, or a verb
   * or an adverb before a preposition.
   */
  #isEnd(number: number): boolean {
    const [piece, next] = [this.#pieces[number], this.#pieces[number + 1]];
    if (!piece) return false;
    const found = this.tag(piece.at);
    const following = next ? this.tag(next.at) : tag.mark;
    if (next?.at === piece.at + 1 && (!next.spaced || following === tag.possessive)) return false;
    // A subject is no end: "said he | can".
    if (following === tag.verb || following === tag.auxiliary) return false;
    if (found === tag.pronoun) return true;
    const { groups } = this.#sentence.parsed;
    const group = groups.find(({ first, last }) => first <= piece.at && piece.at <= last);
    if (group) {
      const inside = next !== undefined && next.at <= group.last;
      return !inside || (piece.at >= group.head && (following === tag.preposition || following === tag.coordinator));
    }
    if (found === tag.preposition) return particles.has(low(this.#passage, piece.at)) && following !== tag.noun;
    return endings.has(found) && (!next || following === tag.preposition || following === tag.mark);
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

  #dropPreposition(): void {
    const last = this.#pieces.at(-1);
    if (last && this.tag(last.at) === tag.preposition) this.#pieces.pop();
    const adverb = this.#pieces.at(-1);
    if (adverb && this.#pieces.length > 1 && /^(?:early|late|earlier|later|only|just)$/i.test(adverb.text))
      this.#pieces.pop();
  }
}

function withQuotesClosed(text: string): string {
  const opening = text.match(/“/g)?.length ?? 0;
  if (opening > (text.match(/”/g)?.length ?? 0)) return `${text}”`;
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 ? `${text}"` : text;
}
