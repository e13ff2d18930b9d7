import { useRef, useState } from 'react';
import type { KnownTimes } from '../../../time/written-range.ts';
import { giveFocus } from '../../ui/focus/give-focus.ts';
import type { TimeWindow } from '../../timeline/entries/entries.ts';
import { GoTo } from './go-to.tsx';
import { periodText } from './period-text.ts';

interface PeriodProps {
  /** The visible period. */
  period: TimeWindow;
  known: KnownTimes;
  /** Called with the interval of a written date. */
  onGo: (dates: TimeWindow) => void;
  /** Goes to the previous (-1) or the next period. */
  onStep: (step: 1 | -1) => void;
}

/** The visible period between buttons for the previous and the next one; its label turns into a field for a date. */
export function Period({ period, known, onGo, onStep }: PeriodProps) {
  const [editing, setEditing] = useState(false);
  const label = useRef<HTMLButtonElement>(null);
  const text = periodText(period);
  const close = () => {
    setEditing(false);
    giveFocus(() => label.current);
  };
  return (
    <div className="period">
      <button type="button" className="button quiet" aria-label="Previous period" onClick={() => onStep(-1)}>
        ‹
      </button>
      {editing ? (
        <GoTo
          known={known}
          onGo={(dates) => {
            onGo(dates);
            close();
          }}
          onClose={close}
        />
      ) : (
        <button
          ref={label}
          type="button"
          className="button quiet period-label"
          aria-label={`${text}, go to date`}
          title="Go to date"
          onClick={() => setEditing(true)}
        >
          {text}
        </button>
      )}
      <button type="button" className="button quiet" aria-label="Next period" onClick={() => onStep(1)}>
        ›
      </button>
    </div>
  );
}
