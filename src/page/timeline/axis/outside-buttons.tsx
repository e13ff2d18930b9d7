import { useMemo } from 'react';
import { countText } from '../../../format/count-text.ts';
import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { outsideOf } from '../entries/outside.ts';

/** The greatest length of a date beside a count, since the button covers labels of the axis. */
const mostDate = 12;

interface OutsideButtonsProps {
  entries: TimelineEntries;
  /** The visible window. */
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
}

/** Buttons at the ends of the axis: the numbers of the entries before and after the window, each moves to them. */
export function OutsideButtons({ entries, window, onWindow }: OutsideButtonsProps) {
  const sides = useMemo(() => outsideOf(entries, window), [entries, window]);
  return (['earlier', 'later'] as const).map((name) => {
    const side = sides[name];
    if (!side) return null;
    const { count, nearest } = side;
    const date = entries.date(nearest);
    const text = `${countText(count)} ${name}${count === 1 && date.length <= mostDate ? `, ${date}` : ''}`;
    return (
      <button
        key={name}
        type="button"
        className={`axis-outside axis-${name}`}
        title={`${entries.counted(count)} ${name === 'earlier' ? 'before' : 'after'} this period`}
        onClick={() => onWindow(side.window)}
      >
        {name === 'earlier' && <span aria-hidden="true">‹ </span>}
        {text}
        {name === 'later' && <span aria-hidden="true"> ›</span>}
      </button>
    );
  });
}
