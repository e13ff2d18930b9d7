import type { DateCandidate } from '../candidate.ts';
import type { Publication } from './publication.ts';

const enough = 5;
const far = 2;

function pointsAtNow({ meaning, rule }: DateCandidate): boolean {
  if (meaning.kind === 'offset') {
    // "Today" alone may be any time since.
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
 * Whether a text tells of times far from its publication: it names years enough, none near, and nothing counted from
 * today. There "30 May" belongs to the story, not to the day of publication.
 */
export function isHistory(candidates: readonly DateCandidate[], publication: Publication | null): boolean {
  if (!publication || candidates.some(pointsAtNow)) return false;
  const years = candidates.flatMap(({ meaning }) =>
    meaning.kind === 'point' && meaning.point.year !== undefined ? [meaning.point.year] : [],
  );
  const near = years.filter((year) => Math.abs(year - publication.year) < far).length;
  return years.length - near >= enough && near * 10 <= years.length;
}
