import type { DateCandidate } from '../candidate.ts';
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

/**
 * Checks whether a text is about times far from its publication: it has several years, hardly any near publication, and
 * no date counted from today. In such a text "30 May" belongs to the year of the story, not of publication.
 */
export function isHistory(candidates: readonly DateCandidate[], publication: Publication | null): boolean {
  if (!publication || candidates.some(pointsAtNow)) return false;
  const years = candidates.flatMap(({ meaning }) =>
    meaning.kind === 'point' && meaning.point.year !== undefined ? [meaning.point.year] : [],
  );
  const near = years.filter((year) => Math.abs(year - publication.year) < far).length;
  return years.length - near >= enough && near * 10 <= years.length;
}
