import { countText } from '../../format/count-text.ts';
import type { LaneRow } from './layout/lane-rows.ts';

interface LaneLabelsProps {
  rows: readonly LaneRow[];
  onToggle: (row: LaneRow) => void;
}

/** The labels of the lanes left of the drawing, which expand and collapse them, and the lines between lanes. */
export function LaneLabels({ rows, onToggle }: LaneLabelsProps) {
  return (
    <ol className="timeline-lanes" aria-label="Lanes">
      {rows.map((row) => (
        <li key={row.key} style={{ height: row.height }}>
          <button
            type="button"
            className={row.slot === undefined ? 'timeline-lane-label' : `timeline-lane-label person-${row.slot}`}
            title={row.names ?? row.label}
            aria-expanded={row.expanded}
            onClick={() => onToggle(row)}
          >
            <span className="timeline-lane-sign" aria-hidden="true">
              {row.expanded ? '▾' : '▸'}
            </span>
            <span className="timeline-lane-name">{row.label}</span>{' '}
            <span className="timeline-lane-total">{countText(row.positions.length)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
