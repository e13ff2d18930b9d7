import type { DateMention } from '../../src/contract/record.ts';
import type { GoldDate } from './gold-article.ts';
import { f1, overlap, share, type Measure, type Pair } from './measure.ts';

/** One spelling for what TIMEX3 may write in several: `199X` and `199`, `XXXX-XX` and `XXXX`. */
function normal(value: string): string {
  return value
    .toUpperCase()
    .replace(/^(\d{4})-W(\d)$/, '$1-W0$2')
    .replace(/(-XX)+$/, '')
    .replace(/^(\d{3})X$/, '$1')
    .replace(/^(\d\d)XX$/, '$1');
}

function dayOf(value: string): string {
  return normal(value).replace(/T.*/, '');
}

function isCalendar(value: string): boolean {
  return /^\d{4}(-(\d\d(-\d\d)?|Q\d|W\d\d|SP|SU|FA|WI|H\d))?(T.*)?$/.test(normal(value));
}

/** What must be found, and what was found outside of the optional passages. */
function datesOf({ gold, record }: Pair): { wanted: GoldDate[]; found: DateMention[] } {
  const wanted = gold.dates.filter(({ optional }) => !optional);
  const free = gold.dates.filter(({ optional }) => optional);
  const found = record.dates.filter(
    (date) => wanted.some((each) => overlap(each, date)) || !free.some((each) => overlap(each, date)),
  );
  return { wanted, found };
}

function shared(a: GoldDate, b: DateMention): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Expressions found, the span right in part at least, with the right value: F1 (TempEval-3, UzZaman et al. 2013). */
export function datesValue(pairs: readonly Pair[]): Measure {
  const wrong: string[] = [];
  let [hits, all, total] = [0, 0, 0];
  for (const pair of pairs) {
    const { wanted, found } = datesOf(pair);
    const { text } = pair.gold;
    const free = new Set(wanted);
    all += found.length;
    total += wanted.length;
    for (const date of found) {
      const [best] = [...free]
        .filter((each) => overlap(each, date))
        .toSorted((a, b) => shared(b, date) - shared(a, date));
      if (!best) {
        wrong.push(`spurious: ${text.slice(date.start, date.end)} = ${date.value}`);
        continue;
      }
      free.delete(best);
      if (normal(best.value) === normal(date.value) || best.accept.includes(date.value)) hits++;
      else wrong.push(`${text.slice(best.start, best.end)}: ${best.value}, got ${date.value}`);
    }
    for (const each of free) wrong.push(`missed: ${text.slice(each.start, each.end)} = ${each.value}`);
  }
  return { percent: f1(hits, all, total), wrong };
}

/** The distinct calendar times of each article, to the day, wherever they are named: F1. */
export function datesTimeline(pairs: readonly Pair[]): Measure {
  const wrong: string[] = [];
  let [hits, all, total] = [0, 0, 0];
  for (const pair of pairs) {
    const { wanted, found } = datesOf(pair);
    const right = new Set(wanted.filter(({ value }) => isCalendar(value)).map(({ value }) => dayOf(value)));
    const accepted = new Set(wanted.flatMap(({ accept }) => accept));
    const times = new Set(found.filter(({ value }) => isCalendar(value)).map(({ value }) => dayOf(value)));
    all += times.size;
    total += right.size;
    for (const time of times) {
      if (right.has(time) || accepted.has(time)) hits++;
      else wrong.push(`spurious: ${time}`);
    }
    for (const time of right) if (!times.has(time)) wrong.push(`missed: ${time}`);
  }
  return { percent: f1(hits, all, total), wrong };
}

/** The share of the annotated sentences and times for which an event with that time, in that sentence, was found. */
export function eventsFound(pairs: readonly Pair[]): Measure {
  const wrong: string[] = [];
  let [hits, total] = [0, 0];
  for (const { gold, record } of pairs) {
    const found = record.events.map(({ date, edtf, sentence: [start, end] }) => ({
      start,
      end,
      value: dayOf((date === null ? edtf : record.dates[date]?.value) ?? ''),
    }));
    for (const event of gold.events) {
      const values = found.filter((each) => overlap(each, event)).map(({ value }) => value);
      const inside = gold.dates.filter((date) => overlap(date, event));
      for (const value of event.values) {
        total++;
        const accepted = inside.filter((date) => dayOf(date.value) === dayOf(value)).flatMap(({ accept }) => accept);
        if ([value, ...accepted].some((each) => values.includes(dayOf(each)))) hits++;
        else wrong.push(`missed: ${value} in "${gold.text.slice(event.start, event.end)}"`);
      }
    }
  }
  return { percent: share(hits, total), wrong };
}
