import { countText } from '../../format/count-text.ts';
import { counted } from '../../format/counted.ts';
import { dateText } from '../../format/date-text.ts';
import { calendarUnit } from '../../time/calendar-unit.ts';
import { binOf } from '../co-mentions/count-co-mentions.ts';
import type { Bins } from '../co-mentions/count-co-mentions.ts';

/** The articles or events with a name over a period. */
interface MentionCounts {
  /** How many start in each bin. */
  bars: Uint32Array;
  /** How many start in each day, month or year with any, as EDTF, in order of time. The period decides the unit. */
  units: { date: string; count: number }[];
  /** How many start in the period. */
  inView: number;
}

/** Counts entries, in order of time, by their start in milliseconds; NaN is outside every period. */
export function countMentions(start: Float64Array, entries: Uint32Array, bins: Bins): MentionCounts {
  const bars = new Uint32Array(bins.count);
  const unit = calendarUnit(bins.end - bins.start);
  const counts = new Map<string, number>();
  let inView = 0;
  for (const entry of entries) {
    const time = start[entry] ?? Number.NaN;
    const bin = binOf(bins, time);
    if (bin < 0) continue;
    inView++;
    bars[bin] = (bars[bin] ?? 0) + 1;
    const date = unit.nameOf(time);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return { bars, units: [...counts].map(([date, count]) => ({ date, count })), inView };
}

/** Describes the counts of `total` articles or events: how many are in the period, and when most of them are. */
export function mentionsText({ units, inView }: MentionCounts, total: number, noun: string): string {
  const [first, ...others] = units;
  if (!first) return `None of ${counted(total, noun)} in this period`;
  const all =
    inView === total ? counted(total, noun) : `${countText(inView)} of ${counted(total, noun)} in this period`;
  const most = others.reduce((best, each) => (each.count > best.count ? each : best), first);
  const when = `${/-\d\d-\d\d$/.test(most.date) ? 'on' : 'in'} ${dateText(most.date)}`;
  if (others.length === 0) return `${all}, ${inView > 1 ? 'all ' : ''}${when}`;
  return `${all}, most ${when} (${countText(most.count)})`;
}
