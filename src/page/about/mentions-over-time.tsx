import { useId, useMemo } from 'react';
import { countText } from '../../format/count-text.ts';
import { dateText } from '../../format/date-text.ts';
import { calendarUnit } from '../../time/calendar-unit.ts';
import { Bars } from '../ui/bars/bars.tsx';
import { countMentions, mentionsText } from './count-mentions.ts';

interface MentionsOverTimeProps {
  /** Starts of all articles or events, and the noun for one of them. */
  start: Float64Array;
  noun: 'article' | 'event';
  /** Numbers of those with the name, in order of time. */
  entries: Uint32Array;
  /** The visible period of the timeline, milliseconds in UTC. */
  axis: { start: number; end: number };
}

const binCount = 40;

/** A histogram of the articles or events with a name; its summary unfolds the counts as text. */
export function MentionsOverTime({ start: starts, noun, entries, axis: { start, end } }: MentionsOverTimeProps) {
  const title = useId();
  const counts = useMemo(
    () => countMentions(starts, entries, { start, end, count: binCount }),
    [starts, entries, start, end],
  );
  const unit = calendarUnit(end - start);
  return (
    <section className="about-section" aria-labelledby={title}>
      <h3 className="section-title" id={title}>
        Mentions over time
      </h3>
      {counts.inView > 0 && <Bars className="about-bars" bars={counts.bars} />}
      <p className="co-mentions-axis">
        <span>{dateText(unit.nameOf(start))}</span>
        <span>{dateText(unit.nameOf(end - 1))}</span>
      </p>
      <details className="about-counts">
        <summary>{mentionsText(counts, entries.length, noun)}</summary>
        <ol>
          {counts.units.map(({ date, count }) => (
            <li key={date}>
              <time dateTime={date}>{dateText(date)}</time> <span className="about-count">{countText(count)}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
