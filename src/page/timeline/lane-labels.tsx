import type { TimelineLane } from './entries/entries.ts';

/** The labels of the lanes left of the drawing, and the lines between lanes. */
export function LaneLabels({ lanes }: { lanes: readonly TimelineLane[] }) {
  return (
    <ol className="timeline-lanes" aria-label="Lanes">
      {lanes.map(({ key, label, names = label, slot }) => (
        <li key={key} title={names}>
          <span className={slot === undefined ? 'timeline-lane-label' : `timeline-lane-label person-${slot}`}>
            {label}
          </span>
        </li>
      ))}
    </ol>
  );
}
