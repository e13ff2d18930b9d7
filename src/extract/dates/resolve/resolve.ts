import { parseEdtf } from '../../../time/edtf.ts';
import type { DateFlag, DateMention } from '../../../contract/record.ts';
import { edtfOf, timexValue } from '../timex/calendar-time.ts';
import type { DateCandidate } from '../timex/candidate.ts';
import type { Passage } from '../../tokens/passage.ts';
import type { Anchor, Context, Resolved } from './context.ts';
import { isHistory, isStory } from './history.ts';
import type { Publication } from './publication.ts';
import { partOf } from './part-of-period.ts';
import { endAfter, isReversed, rangeOf } from './range.ts';
import { resolveOffset } from './resolve-offset.ts';
import { resolvePoint } from './point/resolve-point.ts';

function resolveOne(candidate: DateCandidate, context: Context): Resolved {
  const whole = resolveWhole(candidate, context);
  const time = candidate.part && whole.time ? partOf(whole.time, candidate.part) : null;
  if (!time || !candidate.part) return whole;
  const resolved = { ...whole, time, rule: 'part-of-period' };
  return candidate.part.count === 1 ? resolved : { ...resolved, type: 'DURATION' };
}

function resolveWhole(candidate: DateCandidate, context: Context): Resolved {
  const { meaning } = candidate;
  switch (meaning.kind) {
    case 'point':
      return resolvePoint(meaning.point, context);
    case 'offset':
      return resolveOffset(meaning, context, candidate.rule);
    default:
      return { time: null, value: meaning.value, flags: [] };
  }
}

/** Resolves the end of a range after its start, which is the last anchor. */
function endOfRange(
  candidate: DateCandidate,
  before: ResolvedDate | undefined,
  start: Anchor | undefined,
  resolved: Resolved,
): Resolved {
  const { meaning, range } = candidate;
  if (range !== 'to' || before?.candidate.range !== 'from' || !start || start.at !== before.candidate.last)
    return resolved;
  return (meaning.kind === 'point' ? endAfter(start.time, meaning.point, resolved) : undefined) ?? resolved;
}

function typeOf(candidate: DateCandidate, resolved: Resolved): DateMention['type'] {
  const { meaning } = candidate;
  if (resolved.type) return resolved.type;
  if (meaning.kind === 'fixed') return meaning.type;
  const time = meaning.kind === 'point' ? meaning.point.time : meaning.time;
  return time === undefined ? 'DATE' : 'TIME';
}

function merged(a: DateFlag[], b: DateFlag[]): DateFlag[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}

/** Returns the calendar time with its precision if it is valid EDTF, otherwise null. All dates pass this check. */
function checked(edtf: string): Pick<DateMention, 'edtf' | 'precision'> | null {
  const span = parseEdtf(edtf);
  return span && { edtf, precision: span.precision };
}

/** A mention with the candidate that it was resolved from and the date that it was counted from. */
export interface ResolvedDate {
  mention: DateMention;
  candidate: DateCandidate;
  anchor: Resolved['anchor'];
}

/** Resolves the candidates in the order of the text; a relative date may be counted from a date before it. */
export function resolve(
  candidates: readonly DateCandidate[],
  passage: Passage,
  publication: Publication | null,
): ResolvedDate[] {
  const anchors: Anchor[] = [];
  const history = isHistory(candidates, publication);
  const story = isStory(candidates, publication);
  const out: ResolvedDate[] = [];
  for (const candidate of candidates) {
    const { first, last } = candidate;
    const context: Context = { passage, publication, anchors, first, last, history, story };
    const resolved = endOfRange(candidate, out.at(-1), anchors.at(-1), resolveOne(candidate, context));
    const { time } = resolved;
    const placed = time && checked(edtfOf(time));
    const mention: DateMention = {
      start: passage.tokens[first]?.start ?? 0,
      end: passage.tokens[last]?.end ?? 0,
      type: typeOf(candidate, resolved),
      value: time ? timexValue(time) : resolved.value,
      edtf: placed?.edtf ?? null,
      precision: placed?.precision ?? 'none',
      rule: candidate.range === 'to' ? 'range-end' : (resolved.rule ?? candidate.rule),
      flags: merged(candidate.flags, resolved.flags),
    };
    // A time beyond the ends of the calendar is no anchor.
    if (time && placed) anchors.push({ time, at: last });
    out.push({ mention, candidate, anchor: resolved.anchor });
  }
  return out.map((date, at) => {
    const next = out[at + 1];
    if (date.candidate.range === 'from' && next) return { ...date, mention: spread(date.mention, next.mention) };
    const start = date.candidate.range === 'to' ? out[at - 1] : undefined;
    // A range that would end before it starts is two dates: "from 2012 to 2008".
    return start && isReversed(start.mention, date.mention)
      ? { ...date, mention: { ...date.mention, rule: date.candidate.rule } }
      : date;
  });
}

/** Sets `edtf` of the start of a range to the whole range; its TIMEX3 value remains the start. */
function spread(from: DateMention, to: DateMention): DateMention {
  const range = rangeOf(from, to);
  return range === null ? from : { ...from, ...checked(range) };
}
