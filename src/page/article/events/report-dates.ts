import type { EventColumns } from '../../../contract/index-format.ts';
import { countText } from '../../../format/count-text.ts';
import { dateText } from '../../../format/date-text.ts';

type Reports = EventColumns['reports'][number];

/** Returns the last report of each article, in the order of the articles. */
export function onePerArticle(reports: Reports): Reports {
  return [...new Map(reports.map((report) => [report[0], report])).values()];
}

/**
 * Describes how the reports of an event disagree about its time: "3 reports say 21 March 2023, 1 says 22 March 2023".
 * Each article counts once for a date; '' if all agree. `dates` are the event's time and the times of other reports.
 */
export function reportDates(dates: readonly string[], reports: Reports): string {
  const counts = dates.map(
    (_, number) => new Set(reports.flatMap(([article, , , , date]) => (date === number ? [article] : []))).size,
  );
  const given = dates.flatMap((date, number) => {
    const count = counts[number] ?? 0;
    return count === 0 ? [] : [{ date, count }];
  });
  if (given.length < 2) return '';
  return given
    .map(({ date, count }, at) => {
      const noun = at === 0 ? (count === 1 ? ' report' : ' reports') : '';
      return `${countText(count)}${noun} ${count === 1 ? 'says' : 'say'} ${dateText(date)}`;
    })
    .join(', ');
}
