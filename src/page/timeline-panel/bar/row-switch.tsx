import { facetLabels } from '../../../format/facet-labels.ts';
import { laneChoices } from '../../state/url/view-state.ts';
import type { Lanes } from '../../state/url/view-state.ts';

interface RowSwitchProps {
  lanes: Lanes;
  /** Checks whether the collection has names of this facet. */
  has: (lanes: Lanes) => boolean;
  onChange: (lanes: Lanes) => void;
}

/** Selects the facet that splits the timeline into rows. */
export function RowSwitch({ lanes, has, onChange }: RowSwitchProps) {
  return (
    <select
      className="button row-switch"
      aria-label="Rows"
      value={lanes}
      onChange={({ target }) => onChange(laneChoices.find((choice) => choice === target.value) ?? 'none')}
    >
      {laneChoices.map((choice) => (
        <option key={choice} value={choice} disabled={!has(choice)}>
          Rows: {choice === 'none' ? 'off' : facetLabels[choice].title.toLowerCase()}
        </option>
      ))}
    </select>
  );
}
