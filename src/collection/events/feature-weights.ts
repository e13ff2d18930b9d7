import type { EventReport } from './report/event-reports.ts';
import type { FeatureTable } from './report/feature-table.ts';
import { dayMs } from '../../time/durations.ts';

/** Days and occurrences are added, so that few reports, which cannot show what is rare, count for something. */
const priorDays = 20;
const priorUses = 0.1;
const mostInformation = 3.5;

/**
 * Numbers the features of reports by their first use in time, ascending in each row, and weighs them by inverse
 * document frequency, a document being all reports of one day: a person of one day's news is rare, in however many
 * articles; a person of every day's news says little. The weight of a feature is the information, in nats, of two
 * reports sharing it.
 */
export function weighFeatures(reports: readonly EventReport[], table: FeatureTable): Float64Array {
  const numbers = new Int32Array(table.size).fill(-1);
  const lastDay: number[] = [];
  const dayCounts: number[] = [];
  let [days, today] = [0, NaN];
  for (const report of reports.toSorted((a, b) => a.place[0] - b.place[0])) {
    const day = Math.floor(report.place[0] / dayMs);
    if (day !== today) days++;
    today = day;
    table.renumber(report.row, (feature) => {
      const known = numbers[feature] ?? -1;
      const number = known < 0 ? dayCounts.length : known;
      numbers[feature] = number;
      if (lastDay[number] !== day) dayCounts[number] = (dayCounts[number] ?? 0) + 1;
      lastDay[number] = day;
      return number;
    });
  }
  return Float64Array.from(dayCounts, (count) =>
    Math.min(mostInformation, Math.log((days + priorDays) / (count + priorUses))),
  );
}
