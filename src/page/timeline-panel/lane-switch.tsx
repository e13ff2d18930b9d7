import { laneChoices } from '../state/url/view-state.ts';
import type { Lanes } from '../state/url/view-state.ts';

const texts: Record<Lanes, string> = { none: 'None', person: 'People', keyword: 'Keywords', source: 'Sources' };

interface LaneSwitchProps {
  lanes: Lanes;
  /** Whether the collection has names of this facet. */
  has: (lanes: Lanes) => boolean;
  onChange: (lanes: Lanes) => void;
}

/** Selects the facet that splits the timeline into lanes. */
export function LaneSwitch({ lanes, has, onChange }: LaneSwitchProps) {
  return (
    <label className="lane-switch">
      Lanes{' '}
      <select
        value={lanes}
        onChange={({ target }) => onChange(laneChoices.find((choice) => choice === target.value) ?? 'none')}
      >
        {laneChoices.map((choice) => (
          <option key={choice} value={choice} disabled={!has(choice)}>
            {texts[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
