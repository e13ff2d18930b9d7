import { fold } from '../text/fold.ts';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

interface FacetGroupProps {
  label: string;
  /** All names of the collection, most frequent first. */
  names: readonly string[];
  /** How many articles would be left, by number of the name. */
  counts: Uint32Array;
  chosen: readonly number[];
  /** Colour slot of a chosen name, if this facet has colours. */
  slotOf?: (name: number) => number | undefined;
  onToggle: (name: number) => void;
  children?: ReactNode;
}

const shownAtFirst = 12;
const shownAtMost = 200;

function visibleNames(names: readonly string[], chosen: readonly number[], wanted: string, limit: number): number[] {
  const sought = fold(wanted.trim());
  const found = [...chosen];
  const taken = new Set(chosen);
  for (let name = 0; name < names.length && found.length < limit + chosen.length; name++)
    if (!taken.has(name) && (sought === '' || fold(names[name] ?? '').includes(sought))) found.push(name);
  return found.toSorted((a, b) => a - b);
}

/** Names with counts, chosen by checkbox. */
export function FacetGroup({ label, names, counts, chosen, slotOf, onToggle, children }: FacetGroupProps) {
  const [wanted, setWanted] = useState('');
  const [more, setMore] = useState(false);
  const limit = more ? shownAtMost : shownAtFirst;
  const visible = useMemo(() => visibleNames(names, chosen, wanted, limit), [names, chosen, wanted, limit]);
  if (names.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend className="section-title">{label}</legend>
      {children}
      {names.length > shownAtFirst && (
        <input
          type="search"
          className="field facet-search"
          aria-label={`Find in ${label.toLowerCase()}`}
          placeholder={`Find among ${names.length.toLocaleString('en')}`}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {visible.map((name) => {
          const slot = slotOf?.(name);
          const isChosen = chosen.includes(name);
          const count = counts[name] ?? 0;
          return (
            <li key={name}>
              <label
                className={slot === undefined ? 'facet-row' : `facet-row person-${slot}`}
                data-none={count === 0 && !isChosen}
              >
                <input type="checkbox" checked={isChosen} onChange={() => onToggle(name)} />
                <span className="facet-name text">{names[name]}</span>{' '}
                <span className="facet-count">{count.toLocaleString('en')}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {visible.length === 0 && <p className="origin">None has “{wanted}” in its name.</p>}
      {wanted === '' && names.length > shownAtFirst && (
        <button type="button" className="button quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Show fewer' : `Show more ${label.toLowerCase()}`}
        </button>
      )}
    </fieldset>
  );
}
