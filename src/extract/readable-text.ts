import { decodeHTMLStrict } from 'entities';
import { lowerBound } from '../base/binary-search.ts';
import type { ArticleRecord, Mentioned } from '../contract/record.ts';
import { isCommon, kind, kindsOf } from './names/lexicon/lexicon.ts';

/** A text without HTML entities and without hyphens at line ends, and where its characters are in the original. */
export interface ReadableText {
  text: string;
  /** Converts a span of the text to the span of the original; undefined if they are the same text. */
  toOriginal: ((start: number, end: number) => [start: number, end: number]) | undefined;
}

const entityOrBreak =
  /(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});)|(?<=\p{L}{2})-\r?\n[ \t]*(?=\p{Ll}{2})/gu;

/** Returns the characters of an entity, a space for one that does not break and nothing for a soft hyphen. */
function charactersOf(entity: string): string {
  return decodeHTMLStrict(entity).replace('\u00A0', ' ').replace('\u00AD', '');
}

/** Returns the hyphen of a compound ("well-known") that a line break follows, or '' for that of a divided word. */
function hyphenAt(text: string, start: number, end: number): string {
  const before = /\p{L}{1,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const behind = /^\p{L}{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  const isCompound = [before, behind].every((word) => kindsOf(word) & kind.common) && !isCommon(before + behind);
  return isCompound ? '-' : '';
}

/** Decodes HTML entities and joins words that were divided at line ends. Most texts have neither. Linear time. */
export function readableText(original: string): ReadableText {
  const parts: string[] = [];
  /** For each part that was replaced, its offset in the readable text, and start and end in the original. */
  const replaced: { at: number; length: number; start: number; end: number }[] = [];
  let [from, length] = [0, 0];
  const found = original.includes('&') || original.includes('-\n') || original.includes('-\r');
  for (const match of found ? original.matchAll(entityOrBreak) : []) {
    const [whole, entity] = match;
    const end = match.index + whole.length;
    const instead = entity === undefined ? hyphenAt(original, match.index, end) : charactersOf(entity);
    if (instead === entity) continue;
    parts.push(original.slice(from, match.index), instead);
    length += match.index - from;
    replaced.push({ at: length, length: instead.length, start: match.index, end });
    length += instead.length;
    from = end;
  }
  if (replaced.length === 0) return { text: original, toOriginal: undefined };
  parts.push(original.slice(from));

  /** Returns the offset in the original; `isEnd` decides between the two ends of a replaced part. */
  const offset = (at: number, isEnd: boolean): number => {
    const last = replaced[lowerBound(replaced, (part) => (isEnd ? part.at < at : part.at <= at)) - 1];
    if (!last) return at;
    const behind = at - last.at - last.length;
    return behind < 0 ? (isEnd ? last.end : last.start) : last.end + behind;
  };
  return { text: parts.join(''), toOriginal: (start, end) => [offset(start, false), offset(end, true)] };
}

type Found = Pick<ArticleRecord, 'persons' | 'organizations' | 'places' | 'dates' | 'events'>;

/** Converts every span that was found in a readable text to the span of the original. */
export function spansInOriginal(found: Found, { toOriginal }: ReadableText): Found {
  const { persons, organizations, places, dates, events } = found;
  if (!toOriginal) return { persons, organizations, places, dates, events };
  const converted = (list: readonly Mentioned[]): Mentioned[] =>
    list.map(({ name, mentions }) => ({ name, mentions: mentions.map((span) => toOriginal(...span)) }));
  return {
    persons: converted(persons),
    organizations: converted(organizations),
    places: converted(places),
    dates: dates.map((date) => {
      const [start, end] = toOriginal(date.start, date.end);
      return { ...date, start, end };
    }),
    events: events.map(({ trigger, sentence, because, ...event }) => {
      const start = toOriginal(...trigger);
      return {
        ...event,
        id: event.id.replace(/\d+$/, String(start[0])),
        trigger: start,
        sentence: toOriginal(...sentence),
        because: because.map(({ rule, ...span }) => {
          const [from, to] = toOriginal(span.start, span.end);
          return { start: from, end: to, rule };
        }),
      };
    }),
  };
}
