import { breaks, low } from '../../tokens/passage.ts';
import type { Context } from './context.ts';

/** The distance in tokens within which a list of months goes on. */
const reach = 16;

/**
 * Finds the year of a bare month that goes on from one after publication in its sentence: in "Lima in December, Rome in
 * January and Oslo in March", March is the next one, though the last March may be nearer.
 */
export function yearAhead(month: number, { anchors, passage, publication, first }: Context): number | undefined {
  const last = anchors.at(-1);
  if (last?.time.unit !== 'month' || !publication?.month || first - last.at > reach) return undefined;
  for (let at = last.at + 1; at < first; at++)
    if (breaks(passage, at) || /^[.;!?]$/.test(low(passage, at))) return undefined;
  const { year, month: before } = last.time;
  const isAhead = year * 12 + before > publication.year * 12 + publication.month;
  if (!isAhead) return undefined;
  return month < before ? year + 1 : year;
}
