import type { DateMention, EventMention, Mentioned, TextSpan } from '../../contract/record.ts';
import { passageFrom, type Passage } from '../tokens/passage.ts';
import { tenseAround } from '../dates/resolve/tense.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { datelineEnd, isHeading } from './heading.ts';
import { refersToSeveral } from './plural-reference.ts';
import { timesAction } from './timing.ts';
import { titleOf } from './title.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';

/** Finds the first and last token between two offsets, from token `from` on. */
export function tokensOf(passage: Passage, start: number, end: number, from: number): { first: number; last: number } {
  let first = from;
  while ((passage.tokens[first]?.end ?? Infinity) <= start) first++;
  let last = first;
  while ((passage.tokens[last + 1]?.start ?? Infinity) < end) last++;
  return { first, last };
}

/**
 * Returns the modality. Words of the date take precedence over the verbs around it: "plans a visit, after the one
 * earlier this year".
 */
function modalityOf(passage: Passage, { first, last }: { first: number; last: number }): EventMention['modality'] {
  for (let at = first; at <= last; at++) {
    const word = passage.tokens[at]?.low ?? '';
    if (/^(?:earlier|last|yesterday|ago)$/.test(word)) return 'reported';
    if (/^(?:next|tomorrow|coming)$/.test(word)) return 'planned';
  }
  return tenseAround(passage, first, last) === 'future' ? 'planned' : 'reported';
}

/** A sentence: its span, its text and its tokens. */
interface Sentence {
  span: TextSpan;
  text: string;
  passage: Passage;
}

function eventsOfSentence(
  { span, text, passage }: Sentence,
  dates: readonly DateMention[],
  indexes: readonly number[],
): Omit<EventMention, 'id'>[] {
  if (isHeading(text, passage) || !hasFiniteVerb(passage)) return [];
  const found: Omit<EventMention, 'id'>[] = [];
  const seen = new Set<string>();
  const dateline = span[0] + datelineEnd(text);
  let ranged = false;
  let from = 0;
  for (const index of indexes) {
    const date = dates[index];
    if (!date || date.edtf === null || seen.has(date.edtf)) continue;
    const tokens = tokensOf(passage, date.start, date.end, from);
    from = tokens.first;
    const rangeEnd = ranged && date.rule === 'range-end';
    ranged = date.edtf.includes('/') && date.rule !== 'range-end';
    // The event at the start of a range covers the whole range.
    if (rangeEnd || date.end <= dateline || !timesAction(passage, date, tokens)) continue;
    seen.add(date.edtf);
    found.push({
      trigger: [date.start, date.end],
      sentence: span,
      title: titleOf(text),
      persons: [],
      organizations: [],
      date: index,
      edtf: date.edtf,
      basis: 'stated',
      modality: modalityOf(passage, tokens),
      because: [{ start: date.start, end: date.end, rule: date.rule }],
    });
  }
  return found;
}

interface NamedAt {
  at: number;
  end: number;
  name: string;
}

/**
 * Returns the names with a mention inside a sentence, and the index from which to search the next sentence. `mentions`
 * ascend.
 */
function namesIn(
  [start, end]: TextSpan,
  mentions: readonly NamedAt[],
  from: number,
): { names: string[]; next: number } {
  let next = from;
  while ((mentions[next]?.at ?? Infinity) < start) next++;
  const names = new Set<string>();
  for (let at = next; (mentions[at]?.at ?? Infinity) < end; at++) {
    const mention = mentions[at];
    if (mention && mention.end <= end) names.add(mention.name);
  }
  return { names: [...names], next };
}

/**
 * Returns the persons of the previous sentence in the same paragraph, if "the leaders" or "they" refers to them; none
 * if that sentence names only one.
 */
function namesBefore(
  text: string,
  { span, passage }: Sentence,
  previous: TextSpan | undefined,
  mentions: readonly NamedAt[],
  next: number,
): string[] {
  if (!previous || mentions.length === 0 || text.slice(previous[1], span[0]).includes('\n')) return [];
  let from = next;
  while ((mentions[from - 1]?.at ?? -1) >= previous[0]) from--;
  const { names } = namesIn(previous, mentions, from);
  return names.length > 1 && refersToSeveral(passage) ? names : [];
}

/** Sorts the mentions by their start, longer ones first. */
function inOrder(persons: readonly Mentioned[]): NamedAt[] {
  const mentions: NamedAt[] = [];
  for (const { name, mentions: spans } of persons) for (const [at, end] of spans) mentions.push({ at, end, name });
  return mentions.toSorted((a, b) => a.at - b.at || b.end - a.end);
}

/**
 * Finds the sentences that report or plan something at a calendar time: one event for each sentence and distinct date.
 * Its persons are those named in the sentence; if "the leaders" or "they" takes the place of names, those of the
 * previous sentence. `dates` ascend; `date` is an index into them. Headings, datelines, bylines, sentences without a
 * finite verb and dates that are part of a name give no event.
 */
export function findEvents(
  id: string,
  { text, sentences, passage }: TokenizedText,
  dates: readonly DateMention[],
  persons: readonly Mentioned[],
): EventMention[] {
  if (!dates.some(({ edtf }) => edtf !== null)) return [];
  let mentions: readonly NamedAt[] | undefined;
  const events: EventMention[] = [];
  let nextDate = 0;
  let nextMention = 0;
  let nextToken = 0;
  let before: TextSpan | undefined;
  for (const span of sentences) {
    const previous = before;
    before = span;
    while ((dates[nextDate]?.start ?? Infinity) < span[0]) nextDate++;
    const indexes: number[] = [];
    for (let at = nextDate; (dates[at]?.end ?? Infinity) <= span[1]; at++)
      if (dates[at]?.edtf != null) indexes.push(at);
    if (indexes.length === 0) continue;
    while ((passage.tokens[nextToken]?.start ?? Infinity) < span[0]) nextToken++;
    const sentence = { span, text: text.slice(...span), passage: passageFrom(passage, nextToken, span[1]) };
    const found = eventsOfSentence(sentence, dates, indexes);
    if (found.length === 0) continue;
    mentions ??= inOrder(persons);
    const { names, next } = namesIn(span, mentions, nextMention);
    nextMention = next;
    const people = names.length > 0 ? names : namesBefore(text, sentence, previous, mentions, next);
    for (const event of found) events.push({ id: `${id}#${event.trigger[0]}`, ...event, persons: people });
  }
  return events;
}
