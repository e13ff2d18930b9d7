import { useId, useState } from 'react';
import { FacetNames } from './facet-names.tsx';
import type { FacetNamesProps } from './facet-names.tsx';

interface FacetGroupProps extends FacetNamesProps {
  /** True if the group is collapsed while none of its names is chosen. */
  folded?: boolean;
}

/** A group of names with counts: each has a checkbox that chooses and a button that excludes it. */
export function FacetGroup({ folded = false, ...props }: FacetGroupProps) {
  const { label, column, chosen, excluded, onToggle, onExclude } = props;
  const [opened, setOpened] = useState<boolean | null>(null);
  const body = useId();
  if (column.names.length === 0) return null;
  if (!folded)
    return (
      <fieldset className="facet">
        <legend className="section-title">{label}</legend>
        <FacetNames {...props} />
      </fieldset>
    );
  const open = opened ?? chosen.length + excluded.length > 0;
  return (
    <fieldset className="facet" data-folded={!open}>
      <legend className="section-title">
        <button
          type="button"
          className="facet-fold"
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => setOpened(!open)}
        >
          {label}
        </button>
      </legend>
      {open && (
        <div id={body}>
          <FacetNames
            {...props}
            // A group in use stays open after its last name is deselected.
            onToggle={(name) => {
              setOpened(true);
              onToggle(name);
            }}
            onExclude={(name) => {
              setOpened(true);
              onExclude(name);
            }}
          />
        </div>
      )}
    </fieldset>
  );
}
