import { point } from '../candidate.ts';
import { clockExists, dayExists } from '../../../time/calendar.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { glued, low, numberAt, type Passage } from '../../tokens/passage.ts';

function clockAfter(scan: Passage, at: number): { time: string; last: number } | undefined {
  const rest = /^[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?(?![\w:])/.exec(
    scan.text.slice(scan.tokens[at]?.end ?? 0, (scan.tokens[at]?.end ?? 0) + 40),
  );
  if (!rest?.[1] || !clockExists(rest[1])) return undefined;
  const end = (scan.tokens[at]?.end ?? 0) + rest[0].length;
  let last = at;
  while ((scan.tokens[last + 1]?.end ?? Infinity) <= end) last++;
  return { time: rest[1], last };
}

/** 2023-03-21, 2023/03/21, 2023.03.21, and with a time 2023-03-21T10:00:00Z. */
export const isoDate: Recogniser = {
  name: 'iso-date',
  heads: ['digits'],
  read(scan, at) {
    if (low(scan, at).length !== 4 || low(scan, at + 2).length !== 2) return none;
    const mark = low(scan, at + 1);
    if ((mark !== '-' && mark !== '/' && mark !== '.') || low(scan, at + 3) !== mark || low(scan, at + 4).length !== 2)
      return none;
    for (let next = at + 1; next <= at + 4; next++) if (!glued(scan, next)) return none;
    if (glued(scan, at) && /[\w/.-]/.test(low(scan, at - 1))) return none;
    const year = numberAt(scan, at);
    const [month, day] = [numberAt(scan, at + 2), numberAt(scan, at + 4)];
    if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day > 31)
      return none;
    const found = point(at, at + 4, 'full-date', { year, month, day });
    const clock = dayExists({ year, month, day }) ? clockAfter(scan, at + 4) : undefined;
    if (!clock) return [found];
    return [point(at, clock.last, 'full-date-and-time', { year, month, day, time: clock.time })];
  },
};
