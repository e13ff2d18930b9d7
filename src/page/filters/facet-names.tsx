import { useState } from 'react';
import { countText } from '../../format/count-text.ts';
import { FacetRow } from './facet-row.tsx';
import type { NameColumn } from '../../contract/collection.ts';
import { totalCounts } from './names/total-counts.ts';
import { useNames } from './names/use-names.ts';
import { useSparklines } from './names/use-sparklines.ts';
import type { SparklineSource } from './names/use-sparklines.ts';

export interface FacetNamesProps {
  label: string;
  /** All names of the facet, with the numbers of those of each article or event on the timeline. */
  column: NameColumn;
  /** Formats a name for display; a stable function. */
  shown?: (name: string) => string;
  /** Facet counts by number of the name: articles left, or for an excluded name the articles that it removes. */
  counts: Uint32Array;
  /** True if the filters leave a part of the collection, whose characteristic names come first. */
  isPart: boolean;
  /** The source of the sparklines. */
  sparklines: SparklineSource;
  chosen: readonly number[];
  excluded: readonly number[];
  /** The rule of a match, one of the chosen names or all of them; null if an article has at most one name. */
  match: 'any' | 'all' | null;
  onMatch: (match: 'any' | 'all') => void;
  /** Colour slot of a chosen name, if the facet has colours. */
  colourSlotOf?: (name: number) => number | undefined;
  onToggle: (name: number) => void;
  onExclude: (name: number) => void;
  /** Opens the page of a name; absent for facets whose names have none. */
  onAbout?: (name: number) => void;
}

const shownAtFirst = 10;
const shownAtMost = 200;
const characteristicHelp =
  'Names with a much greater share of the results than of the rest of the collection (log-likelihood ratio)';
const asItIs = (name: string) => name;

function MatchChoice({ match, onMatch }: { match: 'any' | 'all'; onMatch: (match: 'any' | 'all') => void }) {
  return (
    <label className="match-choice">
      <input
        type="checkbox"
        checked={match === 'all'}
        onChange={({ target }) => onMatch(target.checked ? 'all' : 'any')}
      />{' '}
      Must name all
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

/** The characteristic and the most frequent names of a facet, with a search field and a button for the rest. */
export function FacetNames(props: FacetNamesProps) {
  const { label, column, counts, chosen, excluded, match, colourSlotOf, onAbout, shown = asItIs } = props;
  const { names, rows } = column;
  const [wanted, setWanted] = useState('');
  const [more, setMore] = useState(false);
  const limit = more ? shownAtMost : shownAtFirst;
  const { listed, hasCharacteristic, total, sought, keepOrder } = useNames({
    names,
    shown,
    counts,
    totals: props.isPart ? totalCounts(column) : null,
    chosen,
    excluded,
    match,
    wanted,
    limit,
  });
  const lines = useSparklines(rows, props.sparklines, listed);
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
      <ul className="facet-rows">
        {listed.map((name) => (
          <FacetRow
            key={name}
            name={shown(names[name] ?? '')}
            count={counts[name] ?? 0}
            bars={lines?.get(name)}
            chosen={chosen.includes(name)}
            excluded={excluded.includes(name)}
            slot={colourSlotOf?.(name)}
            onAbout={onAbout && (() => onAbout(name))}
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
      {hasCharacteristic && (
        <p className="origin" title={characteristicHelp}>
          Characteristic of the results first
        </p>
      )}
      {/* A live region has to exist before its text, or screen readers do not announce it. */}
      <p className="origin" aria-live="polite">
        {listedText(sought, listed.length, total, more)}
      </p>
      {total > shownAtFirst && (
        <button type="button" className="button quiet facet-more" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Show fewer' : `Show more ${label.toLowerCase()}`}
        </button>
      )}
    </>
  );
}
