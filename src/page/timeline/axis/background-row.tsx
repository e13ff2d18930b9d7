import { useId, useMemo, useState } from 'react';
import { countText } from '../../../format/count-text.ts';
import { backgroundOf } from '../entries/background.ts';
import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';

/** The greatest number of entries in the row. */
const mostShown = 24;

interface BackgroundRowProps {
  entries: TimelineEntries;
  /** The visible window. */
  window: TimeWindow;
  selected: number | null;
  onSelect: (id: number) => void;
}

/** The interval of an entry; an open side is infinite. */
function spanOf(entries: TimelineEntries, position: number): TimeWindow {
  const { openStart, openEnd } = entries.shape(entries.id[position] ?? 0);
  return {
    start: openStart ? -Infinity : (entries.start[position] ?? 0),
    end: openEnd ? Infinity : (entries.end[position] ?? 0),
  };
}

/**
 * The times in view that are the background of the others: centuries, ages, "since" and "until". A thin line for each
 * when collapsed; expanded, each line has its headline.
 */
export function BackgroundRow({ entries, window, selected, onSelect }: BackgroundRowProps) {
  const [expanded, setExpanded] = useState(false);
  const list = useId();
  const { start, end } = window;
  const inView = useMemo(
    () =>
      [...backgroundOf(entries)]
        .map((position) => ({ id: entries.id[position] ?? 0, span: spanOf(entries, position) }))
        .filter(({ span }) => span.start < end && span.end > start),
    [entries, start, end],
  );
  if (inView.length === 0) return null;
  const percent = (time: number) => Math.min(100, Math.max(0, ((time - start) / (end - start)) * 100));
  const lineOf = ({ id, span }: (typeof inView)[number]) => {
    const { openStart, openEnd, approximate } = entries.shape(id);
    const [slot] = entries.colours(id);
    const classes = [
      'background-line',
      openStart || span.start < start ? 'from-before' : '',
      openEnd || span.end > end ? 'goes-on' : '',
      approximate ? 'approximate' : '',
      slot === undefined ? '' : `person-${slot}`,
    ];
    const place = { left: `${percent(span.start)}%`, right: `${100 - percent(span.end)}%` };
    return <span className={classes.filter(Boolean).join(' ')} style={place} aria-hidden="true" />;
  };
  return (
    <div className="background-row">
      <button
        type="button"
        className="background-toggle"
        aria-expanded={expanded}
        aria-controls={list}
        onClick={() => setExpanded(!expanded)}
      >
        <span aria-hidden="true">{expanded ? '▾' : '▸'}</span> Background: {countText(inView.length)}
      </button>
      <ul id={list} className={expanded ? 'background-list' : 'background-list collapsed'}>
        {inView.slice(0, mostShown).map((each) => (
          <li key={each.id}>
            {lineOf(each)}
            {expanded && (
              <button
                type="button"
                aria-current={each.id === selected}
                style={{ marginLeft: `min(${percent(each.span.start)}%, 100% - 20rem)` }}
                onClick={() => onSelect(each.id)}
              >
                <bdi>{entries.headline(each.id)}</bdi> <span className="background-date">{entries.when(each.id)}</span>
              </button>
            )}
          </li>
        ))}
        {expanded && inView.length > mostShown && <li>and {countText(inView.length - mostShown)} more in the list</li>}
      </ul>
    </div>
  );
}
