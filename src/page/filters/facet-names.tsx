import { useState } from 'react';
import { countText } from '../../format/count-text.ts';
import { FacetRow } from './facet-row.tsx';
import { useNames } from './use-names.ts';

export interface FacetNamesProps {
  label: string;
  /** All names of the facet. */
  names: readonly string[];
  /** Formats a name for display; a stable function. */
  shown?: (name: string) => string;
  /** Facet counts by number of the name: articles left, or for an excluded name the articles that it removes. */
  counts: Uint32Array;
  chosen: readonly number[];
  excluded: readonly number[];
  /** Whether an article must have one or all of the chosen names; null if an article has at most one name. */
  match: 'any' | 'all' | null;
  onMatch: (match: 'any' | 'all') => void;
  /** Colour slot of a chosen name, if the facet has colours. */
  colourSlotOf?: (name: number) => number | undefined;
  onToggle: (name: number) => void;
  onExclude: (name: number) => void;
}

const shownAtFirst = 12;
const shownAtMost = 200;
const asItIs = (name: string) => name;

function MatchChoice({ match, onMatch }: { match: 'any' | 'all'; onMatch: (match: 'any' | 'all') => void }) {
  return (
    <label className="match-choice">
      <input
        type="checkbox"
        checked={match === 'all'}
        onChange={({ target }) => onMatch(target.checked ? 'all' : 'any')}
      />{' '}
      All of them in one article
    </label>
  );
}

/** The message below the list: no matches, or more names. */
function listedText(sought: string, listed: number, total: number, more: boolean): string {
  if (total === 0) return `None has “${sought}” in its name.`;
  if (total <= listed || (sought === '' && !more)) return '';
  const which = sought === '' ? '' : ` with “${sought}” in the name`;
  return `${countText(listed)} of ${countText(total)}${which}`;
}

/** The most frequent names of a facet under the other filters, with a search field and a button for the rest. */
export function FacetNames(props: FacetNamesProps) {
  const { label, names, counts, chosen, excluded, match, colourSlotOf, shown = asItIs } = props;
  const [wanted, setWanted] = useState('');
  const [more, setMore] = useState(false);
  const limit = more ? shownAtMost : shownAtFirst;
  const { listed, total, sought, keepOrder } = useNames({
    names,
    shown,
    counts,
    chosen,
    excluded,
    match,
    wanted,
    limit,
  });
  return (
    <>
      {match !== null && chosen.length > 1 && (
        <MatchChoice
          match={match}
          onMatch={(next) => {
            keepOrder();
            props.onMatch(next);
          }}
        />
      )}
      {names.length > shownAtFirst && (
        <input
          type="search"
          className="field facet-search"
          aria-label={`Find in ${label.toLowerCase()}`}
          placeholder={`Find among ${countText(names.length)}`}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {listed.map((name) => (
          <FacetRow
            key={name}
            name={shown(names[name] ?? '')}
            count={counts[name] ?? 0}
            chosen={chosen.includes(name)}
            excluded={excluded.includes(name)}
            slot={colourSlotOf?.(name)}
            onToggle={() => {
              keepOrder();
              props.onToggle(name);
            }}
            onExclude={() => {
              keepOrder();
              props.onExclude(name);
            }}
          />
        ))}
      </ul>
      {/* A live region has to exist before its text, or screen readers do not announce it. */}
      <p className="origin" aria-live="polite">
        {listedText(sought, listed.length, total, more)}
      </p>
      {total > shownAtFirst && (
        <button type="button" className="button quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Show fewer' : `Show more ${label.toLowerCase()}`}
        </button>
      )}
    </>
  );
}
