import type { EventReport } from './report/event-reports.ts';
import { dayMs } from '../../time/durations.ts';

const kinds = ['acts', 'persons', 'organizations', 'places', 'wording', 'proper', 'figures', 'context'] as const;

/** The features of a report by kind: ascending numbers, which count from 0 over the features of all kinds. */
export type Features = Record<(typeof kinds)[number], readonly number[]>;

/** The features of each report, and the weight of each feature: the information, in nats, of two reports sharing it. */
export interface WeightedFeatures {
  features: Map<EventReport, Features>;
  weights: readonly number[];
}

/** Days and occurrences are added, so that few reports, which cannot show what is rare, count for something. */
const priorDays = 20;
const priorUses = 0.1;
const mostInformation = 3.5;

/**
 * Numbers and weighs the features of reports by inverse document frequency, a document being all reports of one day: a
 * person of one day's news is rare, in however many articles; a person of every day's news says little.
 */
export function weighFeatures(reports: readonly EventReport[]): WeightedFeatures {
  const numberOf = new Map<string, number>();
  const lastDay: number[] = [];
  const dayCounts: number[] = [];
  const features = new Map<EventReport, Features>();
  let [days, today] = [0, NaN];
  for (const report of reports.toSorted((a, b) => a.place[0] - b.place[0])) {
    const day = Math.floor(report.place[0] / dayMs);
    if (day !== today) days++;
    today = day;
    const numbersOf = (kind: (typeof kinds)[number]): number[] =>
      report[kind]
        .map((value) => {
          const key = `${kind} ${value}`;
          const number = numberOf.get(key) ?? numberOf.size;
          numberOf.set(key, number);
          if (lastDay[number] !== day) dayCounts[number] = (dayCounts[number] ?? 0) + 1;
          lastDay[number] = day;
          return number;
        })
        .toSorted((a, b) => a - b);
    features.set(report, {
      acts: numbersOf('acts'),
      persons: numbersOf('persons'),
      organizations: numbersOf('organizations'),
      places: numbersOf('places'),
      wording: numbersOf('wording'),
      proper: numbersOf('proper'),
      figures: numbersOf('figures'),
      context: numbersOf('context'),
    });
  }
  const weights = dayCounts.map((count) =>
    Math.min(mostInformation, Math.log((days + priorDays) / (count + priorUses))),
  );
  return { features, weights };
}
