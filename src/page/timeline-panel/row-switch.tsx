import { laneChoices } from '../state/url/view-state.ts';
import type { Lanes } from '../state/url/view-state.ts';

const texts: Record<Lanes, string> = {
  none: 'off',
  person: 'people',
  keyword: 'keywords',
  org: 'organisations',
  place: 'places',
  source: 'sources',
};

interface RowSwitchProps {
  lanes: Lanes;
  /** Whether the collection has names of this facet. */
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
          Rows: {texts[choice]}
        </option>
      ))}
    </select>
  );
}
