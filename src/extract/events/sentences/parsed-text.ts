import type { DateMention, Mentioned, TextSpan } from '../../../contract/record.ts';
import { parseEdtf, type TimeSpan } from '../../../time/edtf.ts';
import { parseClauses } from '../../clauses/parse-clauses.ts';
import type { Atom, ParsedSentence } from '../../clauses/clause.ts';
import type { Passage } from '../../tokens/passage.ts';
import type { TokenizedText } from '../../tokens/tokenized-text.ts';

/** A date of a sentence: its index in the record, with its first and last token. */
export interface DateAt {
  index: number;
  date: DateMention;
  first: number;
  last: number;
  /** Null without an EDTF time. */
  time: TimeSpan | null;
}

/** A name where it occurs: its first and last token. */
export interface NameAt {
  name: string;
  kind: 'person' | 'organization' | 'place';
  first: number;
  last: number;
}

/** A sentence with its clauses, its dates and its names. */
export interface SentenceParts {
  span: TextSpan;
  /** True if a speaker of a transcript says it. */
  isSpeech: boolean;
  parsed: ParsedSentence;
  dates: readonly DateAt[];
  names: readonly NameAt[];
  /** The number of its paragraph. */
  paragraph: number;
}

/** Names of a record by kind. */
export interface Names {
  persons: readonly Mentioned[];
  organizations: readonly Mentioned[];
  places: readonly Mentioned[];
}

interface Tokens {
  first: number;
  last: number;
}

/** Finds the first and the last token of ascending spans, in one pass over the tokens. */
class TokenFinder {
  readonly #tokens: Passage['tokens'];
  #at = 0;

  constructor({ tokens }: Passage) {
    this.#tokens = tokens;
  }

  find(start: number, end: number): Tokens {
    while ((this.#tokens[this.#at + 1]?.start ?? Infinity) <= start) this.#at++;
    let last = this.#at;
    while ((this.#tokens[last + 1]?.start ?? Infinity) < end) last++;
    return { first: this.#at, last };
  }
}

interface NamedSpan {
  start: number;
  end: number;
  name: string;
  kind: NameAt['kind'];
}

function addSpans(spans: NamedSpan[], kind: NameAt['kind'], mentioned: readonly Mentioned[]): void {
  for (const { name, mentions } of mentioned)
    for (const [start, end] of mentions) spans.push({ start, end, name, kind });
}

/** The names of a text in order, without those inside of others. */
function namesOf(passage: Passage, { persons, organizations, places }: Names): NameAt[] {
  const spans: NamedSpan[] = [];
  addSpans(spans, 'person', persons);
  addSpans(spans, 'organization', organizations);
  addSpans(spans, 'place', places);
  const tokens = new TokenFinder(passage);
  const found: NameAt[] = [];
  let behind = 0;
  for (const { start, end, name, kind } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < behind) continue;
    behind = end;
    const { first, last } = tokens.find(start, end);
    found.push({ name, kind, first, last });
  }
  return found;
}

function datesOf(passage: Passage, dates: readonly DateMention[]): DateAt[] {
  const tokens = new TokenFinder(passage);
  return dates.map((date, index) => {
    const { first, last } = tokens.find(date.start, date.end);
    return { index, date, first, last, time: date.edtf === null ? null : parseEdtf(date.edtf) };
  });
}

/** The items, in order, that lie in the tokens of one sentence after another. */
class Within<Item extends { first: number; last: number }> {
  readonly #items: readonly Item[];
  #next = 0;

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  take(first: number, last: number): Item[] {
    while ((this.#items[this.#next]?.first ?? Infinity) < first) this.#next++;
    const found: Item[] = [];
    for (let item = this.#items[this.#next]; item && item.first <= last; item = this.#items[++this.#next])
      if (item.last <= last) found.push(item);
    return found;
  }
}

/**
 * Parses the sentences of a text that `accept` accepts. A quotation that a sentence leaves open goes on until its
 * paragraph ends. Time is linear in the length of the text.
 */
export function parseText(
  { text, sentences, passage }: TokenizedText,
  dateMentions: readonly DateMention[],
  named: Names,
  accept: (span: TextSpan, tokens: number) => boolean,
): SentenceParts[] {
  const speech = speechStart(text, sentences);
  const dates = new Within(datesOf(passage, dateMentions));
  const names = new Within(namesOf(passage, named));
  const found: SentenceParts[] = [];
  let [first, paragraph, before, quoteOpen] = [0, 0, 0, false];
  for (const span of sentences) {
    if (text.slice(before, span[0]).includes('\n')) [paragraph, quoteOpen] = [paragraph + 1, false];
    before = span[1];
    while ((passage.tokens[first]?.start ?? Infinity) < span[0]) first++;
    let last = first - 1;
    while ((passage.tokens[last + 1]?.start ?? Infinity) < span[1]) last++;
    if (last < first || !accept(span, last - first + 1)) continue;
    const isSpeech = span[0] >= speech;
    for (; first <= last; first += longestParsed) {
      const end = Math.min(last, first + longestParsed - 1);
      const datesHere = dates.take(first, end);
      if (isSpeech && datesHere.length === 0) continue;
      const namesHere = names.take(first, end);
      const parsed = parseClauses(passage, first, end, mergeAtoms(datesHere, namesHere), quoteOpen);
      quoteOpen = parsed.quoteOpen;
      found.push({ span, isSpeech, parsed, dates: datesHere, names: namesHere, paragraph });
    }
    first = last + 1;
  }
  return found;
}

/** The label of a speaker before what he says: "((Ana Ruiz))", "Q:", "Ana Ruiz:". */
const label = /^(?:\(\(|(?:[A-Z][\w.’'-]* ?){1,3}:\s)/;
/** Longer sentences, mostly lists and tables, are parsed in parts: what follows is linear in the length of a text. */
const longestParsed = 120;

/** A text with so many labels is a transcript, in which everything behind the first is speech. */
const leastLabels = 3;

/** Returns the offset at which the speech of a transcript begins; Infinity for other texts. */
function speechStart(text: string, sentences: readonly TextSpan[]): number {
  const labelled = sentences.filter(([start]) => label.test(text.slice(start, start + 40)));
  return labelled.length < leastLabels ? Infinity : (labelled[0]?.[0] ?? Infinity);
}

/** Dates take precedence over names that overlap them. */
function mergeAtoms(dates: readonly DateAt[], names: readonly NameAt[]): Atom[] {
  const atoms: Atom[] = names.map(({ first, last }) => ({ first, last, kind: 'name' }));
  for (const { date, first, last } of dates)
    if (date.edtf !== null || date.type !== 'DURATION') atoms.push({ first, last, kind: 'date' });
  return atoms;
}
