import { tag } from '../../clauses/tag.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import { behindDates, isFreeDate } from './free-dates.ts';
import { isReporting } from '../../english/reporting-verbs.ts';
import { isEnd, isGoodEnd, isParticle, type Piece } from './title-end.ts';
import { tagAt, type NamedRange, type TitledSentence } from './title-source.ts';

/** The longest title, in characters. */
export const longestTitle = 80;

/** A longer bracket is a sentence of its own. In tokens. */
const longestBracket = 30;

const roles = /^(?:sir|dame|lord|lady|saint|st)$/;
/** Adverbs that connect a sentence to the one before. */
const connectives = new Set(
  'also however meanwhile then therefore thus later earlier afterwards afterward subsequently instead nevertheless moreover now already still currently recently reportedly allegedly apparently initially'.split(
    ' ',
  ),
);

/**
 * Collects the words of a title from the tokens of a sentence. Free dates are left out with their prepositions; a
 * mention of a person at the end of a noun group is written as the full name, without the titles before it.
 */
export class TitleWords {
  readonly #passage: Passage;
  readonly #sentence: TitledSentence;
  readonly #written = new Set<string>();
  #pieces: Piece[] = [];
  #end = -1;

  constructor(passage: Passage, sentence: TitledSentence) {
    this.#passage = passage;
    this.#sentence = sentence;
  }

  tag(at: number): number {
    return tagAt(this.#sentence, at);
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
    if (isFreeDate(this.#passage, this.#sentence, at)) {
      this.#dropPreposition();
      return behindDates(this.#sentence, at);
    }
    const bracket = this.#behindBracket(at);
    if (bracket > at) return bracket;
    if (!this.#isConnective(at)) this.addToken(at);
    return at + 1;
  }

  /** Checks for an adverb that refers to the sentence before: "therefore", "met there", but not "there were". */
  #isConnective(at: number): boolean {
    const word = low(this.#passage, at);
    const before = this.tag(at - 1);
    if (this.tag(at) === tag.adverb) return connectives.has(word);
    return word === 'there' && (before === tag.verb || before === tag.noun) && this.tag(at + 1) !== tag.auxiliary;
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
   * Returns the text up to the last good ending within `limit` characters, behind the token `least`; else, unless
   * `isStrict`, up to the last end of a phrase; '' without one. A quotation that is cut off is closed.
   */
  text(limit: number, least = -1, isStrict = false): string {
    // "Tried to have Reed released | by saying so".
    if (this.tag(this.#pieces.at(-1)?.at ?? -1) === tag.preposition && !isParticle(this.#pieces.at(-1)?.text))
      this.#pieces.pop();
    const parts: string[] = [];
    let length = 0;
    // No space follows the beginning or an opening quotation mark.
    let isOpened = true;
    for (const [number, { text: word, at, spaced }] of this.#pieces.entries()) {
      const before = this.#pieces[number - 1]?.at ?? at - 1;
      const isApart = spaced || before < at - 1;
      const contraction = before === at - 2 ? this.#apostropheBefore(at) : '';
      const part = contraction || !isApart || isOpened || isClosingMark(word) ? contraction + word : ` ${word}`;
      length += part.length;
      if (length > limit) break;
      parts.push(part);
      isOpened = opensQuotation(part, number === 0);
    }
    // The words of a quotation before its verb of saying are behind it in the title.
    const exact = this.#pieces.findIndex(({ at }) => at === least);
    const behind = exact < 0 ? this.#pieces.findIndex(({ at }) => at >= least) : exact;
    const from = behind < 0 ? parts.length : behind;
    const source = { passage: this.#passage, sentence: this.#sentence };
    let end = -1;
    for (let number = parts.length - 1; number >= from; number--) {
      const [piece, next] = [this.#pieces[number], this.#pieces[number + 1]];
      if (!piece || !isEnd(source, piece, next)) continue;
      if (end < 0 && !isStrict) end = number;
      if (!isGoodEnd(source, piece, next)) continue;
      end = number;
      break;
    }
    this.#end = end;
    let text = '';
    for (let number = 0; number <= end; number++) text += parts[number] ?? '';
    return withQuotesClosed(withoutOuterMarks(text));
  }

  /** The apostrophe of a contraction ("we'll"), which belongs to neither the subject nor the verb; '' without one. */
  #apostropheBefore(at: number): string {
    const [mark, rest] = [this.#passage.tokens[at - 1], this.#passage.tokens[at]];
    return mark && /^['’]$/.test(mark.text) && mark.gap === 'none' && rest?.gap === 'none' ? mark.text : '';
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

  /** The tokens before and behind the place where the last text was cut off; null where it is whole. */
  get cut(): { before: number; behind: number } | null {
    const [before, behind] = [this.#pieces[this.#end], this.#pieces[this.#end + 1]];
    return before && behind ? { before: before.at, behind: behind.at } : null;
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

/** Checks for a mark that no space precedes. */
function isClosingMark(word: string): boolean {
  return word.length === 1 && ',;:.'.includes(word);
}

/** Trims marks at both ends. Few titles have any, so that the search for those at the end is seldom made. */
function withoutOuterMarks(text: string): string {
  const bare = text.replace(/^[\s,;:.]+/, '');
  return /[\s.,;:!?–—-]/.test(bare.slice(-1)) ? bare.replace(/[\s.,;:!?–—-]+$/, '') : bare;
}

/** Checks for an opening quotation mark, which no space follows, at the end of a part. */
function opensQuotation(part: string, isFirst: boolean): boolean {
  const mark = part.charAt(part.length - 1);
  return (mark === '"' || mark === '“') && (part.length > 1 ? part.at(-2) === ' ' : isFirst);
}

function withQuotesClosed(text: string): string {
  if (!/["“]/.test(text)) return text;
  const opening = text.match(/“/g)?.length ?? 0;
  if (opening > (text.match(/”/g)?.length ?? 0)) return `${text}”`;
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 ? `${text}"` : text;
}
