import { point } from '../timex/candidate.ts';
import { clockExists, dayExists } from '../../../time/calendar.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { glued, low, numberAt, type Passage } from '../../tokens/passage.ts';

function clockAfter(passage: Passage, at: number): { time: string; last: number } | undefined {
  const rest = /^[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?(?![\w:])/.exec(
    passage.text.slice(passage.tokens[at]?.end ?? 0, (passage.tokens[at]?.end ?? 0) + 40),
  );
  if (!rest?.[1] || !clockExists(rest[1])) return undefined;
  const end = (passage.tokens[at]?.end ?? 0) + rest[0].length;
  let last = at;
  while ((passage.tokens[last + 1]?.end ?? Infinity) <= end) last++;
  return { time: rest[1], last };
}

/** Recognises "2023-03-21", "2023-3-21", "2023/03/21", "2023.03.21", and with a time "2023-03-21T10:00:00Z". */
export const isoDate: Recogniser = {
  name: 'iso-date',
  heads: ['digits'],
  read(passage, at) {
    if (low(passage, at).length !== 4) return none;
    const mark = low(passage, at + 1);
    if ((mark !== '-' && mark !== '/' && mark !== '.') || low(passage, at + 3) !== mark) return none;
    // A month or day of one digit needs a hyphen or slash, because 2023.3.1 may be a version.
    const padded = low(passage, at + 2).length === 2 && low(passage, at + 4).length === 2;
    if (!padded && mark === '.') return none;
    for (let next = at + 1; next <= at + 4; next++) if (!glued(passage, next)) return none;
    if (glued(passage, at) && /[\w/.-]/.test(low(passage, at - 1))) return none;
    const year = numberAt(passage, at);
    const [month, day] = [numberAt(passage, at + 2, 2), numberAt(passage, at + 4, 2)];
    if (!padded && year !== undefined && (year < 1000 || year > 2199)) return none;
    if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day > 31)
      return none;
    const found = point(at, at + 4, 'full-date', { year, month, day });
    const clock = dayExists({ year, month, day }) ? clockAfter(passage, at + 4) : undefined;
    if (!clock) return [found];
    return [point(at, clock.last, 'full-date-and-time', { year, month, day, time: clock.time })];
  },
};
