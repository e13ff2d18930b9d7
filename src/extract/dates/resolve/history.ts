import type { DateCandidate } from '../timex/candidate.ts';
import type { Publication } from './publication.ts';

const enough = 5;
const far = 2;

function pointsAtNow({ meaning, rule }: DateCandidate): boolean {
  if (meaning.kind === 'offset') {
    // "Today" alone may mean any time since.
    const isToday = rule === 'day-from-publication' && meaning.by === 0 && meaning.time === undefined;
    return meaning.from === 'publication' && !isToday;
  }
  return (
    meaning.kind === 'point' &&
    meaning.point.year === undefined &&
    (meaning.point.weekday !== undefined || meaning.point.direction !== undefined)
  );
}

/** Checks for a page that was updated since: it has several full dates in years after its publication. */
function isUpdated(candidates: readonly DateCandidate[], publication: Publication): boolean {
  const later = candidates.filter(
    ({ meaning }) =>
      meaning.kind === 'point' && meaning.point.day !== undefined && (meaning.point.year ?? 0) > publication.year,
  );
  return later.length >= enough;
}

/**
 * Checks whether a text is about times far from its publication: it has several years, hardly any near publication or
 * some full dates after it, and no date counted from today. In such a text "30 May" belongs to the year of the story,
 * not of publication.
 */
export function isHistory(candidates: readonly DateCandidate[], publication: Publication | null): boolean {
  if (!publication || candidates.some(pointsAtNow)) return false;
  if (isUpdated(candidates, publication)) return true;
  const years = candidates.flatMap(({ meaning }) =>
    meaning.kind === 'point' && meaning.point.year !== undefined ? [meaning.point.year] : [],
  );
  const near = years.filter((year) => Math.abs(year - publication.year) < far).length;
  return years.length - near >= enough && near * 10 <= years.length;
}

const months = 12;

/** Returns how many months before or after publication a day is, or undefined for a point without a full date. */
function monthsAway({ meaning }: DateCandidate, publication: Publication): number | undefined {
  if (meaning.kind !== 'point') return undefined;
  const { year, month, day } = meaning.point;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Math.abs((year - publication.year) * months + month - (publication.month ?? month));
}

function hasDay({ meaning }: DateCandidate): boolean {
  return meaning.kind === 'point' && (meaning.point.day !== undefined || meaning.point.weekday !== undefined);
}

/**
 * Checks whether a text tells a story whose weekdays count from its own days: its first day is a full date, its full
 * dates are far from publication, and nothing counts from today. News begins with a weekday or a day near publication.
 */
export function isStory(candidates: readonly DateCandidate[], publication: Publication | null): boolean {
  const first = candidates.find(hasDay);
  if (first?.meaning.kind !== 'point' || first.meaning.point.year === undefined) return false;
  if (!publication) return true;
  return candidates.every((candidate) => {
    if (candidate.meaning.kind === 'offset') return !pointsAtNow(candidate);
    const away = monthsAway(candidate, publication);
    return away === undefined || away >= far;
  });
}
