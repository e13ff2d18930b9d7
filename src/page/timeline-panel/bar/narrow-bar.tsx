import { useState } from 'react';
import type { KnownTimes } from '../../../time/written-range.ts';
import type { TimeWindow } from '../../timeline/entries/entries.ts';
import type { RowUnit } from '../../vertical-timeline/timeline-rows.ts';
import { Period } from './period.tsx';
import { Zoom } from './zoom.tsx';

/** The steps of the zoom, the closest first, as they are announced. */
const steps: readonly { unit: RowUnit; text: string }[] = [
  { unit: 'day', text: 'Not grouped' },
  { unit: 'month', text: 'Grouped by month' },
  { unit: 'year', text: 'Grouped by year' },
];

interface NarrowBarProps {
  period: TimeWindow;
  known: KnownTimes;
  /** The unit of time by which the rows are grouped. */
  unit: RowUnit;
  onUnit: (unit: RowUnit) => void;
  /** As in `Period`. */
  onGo: (dates: TimeWindow) => void;
  onStep: (step: 1 | -1) => void;
}

/**
 * The controls of the vertical timeline. Its zoom groups the entries, since the length of a row depends on its text,
 * not on time. It has no choice of rows, which would be columns, for which there is no width.
 */
export function NarrowBar({ period, known, unit, onUnit, onGo, onStep }: NarrowBarProps) {
  const [announced, setAnnounced] = useState('');
  const zoom = (by: 1 | -1) => {
    const next = steps[steps.findIndex((step) => step.unit === unit) + by];
    if (!next) return;
    onUnit(next.unit);
    setAnnounced(next.text);
  };
  return (
    <div className="narrow-bar">
      <Period period={period} known={known} onGo={onGo} onStep={onStep} />
      <Zoom onOut={() => zoom(1)} onIn={() => zoom(-1)} />
      <span className="visually-hidden" aria-live="polite">
        {announced}
      </span>
    </div>
  );
}
