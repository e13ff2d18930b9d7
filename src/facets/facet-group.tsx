import { fold } from '../text/fold.ts';
import { useId, useMemo, useState } from 'react';
import { FacetRow } from './facet-row.tsx';

interface FacetGroupProps {
  label: string;
  /** All names of the collection, most frequent first. */
  names: readonly string[];
  /** How a name is shown, where it is not as the collection has it. */
  shown?: (name: string) => string;
  /** How many articles would be left, by number of the name. */
  counts: Uint32Array;
  chosen: readonly number[];
  excluded: readonly number[];
  /** Whether an article must have one or all of the chosen; null where it can only ever have one. */
  match: 'any' | 'all' | null;
  onMatch: (match: 'any' | 'all') => void;
  /** Colour slot of a chosen name, if this facet has colours. */
  slotOf?: (name: number) => number | undefined;
  onToggle: (name: number) => void;
  onExclude: (name: number) => void;
  /** Whether it opens only on request, as long as nothing in it is chosen. */
  folded?: boolean;
}

const shownAtFirst = 12;
const shownAtMost = 200;

function visibleNames(names: readonly string[], picked: readonly number[], wanted: string, limit: number): number[] {
  const sought = fold(wanted.trim());
  const found = [...picked];
  const taken = new Set(picked);
  for (let name = 0; name < names.length && found.length < limit + picked.length; name++)
    if (!taken.has(name) && (sought === '' || fold(names[name] ?? '').includes(sought))) found.push(name);
  return found.toSorted((a, b) => a - b);
}

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

function FacetBody(props: FacetGroupProps) {
  const { label, names, counts, chosen, excluded, match, onMatch, slotOf, shown = (name) => name } = props;
  const [wanted, setWanted] = useState('');
  const [more, setMore] = useState(false);
  const limit = more ? shownAtMost : shownAtFirst;
  const picked = useMemo(() => [...new Set([...chosen, ...excluded])], [chosen, excluded]);
  const visible = useMemo(() => visibleNames(names, picked, wanted, limit), [names, picked, wanted, limit]);
  return (
    <>
      {match !== null && chosen.length > 1 && <MatchChoice match={match} onMatch={onMatch} />}
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
        {visible.map((name) => (
          <FacetRow
            key={name}
            name={shown(names[name] ?? '')}
            count={counts[name] ?? 0}
            chosen={chosen.includes(name)}
            excluded={excluded.includes(name)}
            slot={slotOf?.(name)}
            onToggle={() => props.onToggle(name)}
            onExclude={() => props.onExclude(name)}
          />
        ))}
      </ul>
      {visible.length === 0 && <p className="origin">None has “{wanted}” in its name.</p>}
      {wanted === '' && names.length > shownAtFirst && (
        <button type="button" className="button quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Show fewer' : `Show more ${label.toLowerCase()}`}
        </button>
      )}
    </>
  );
}

/** Names with counts: each can be asked for by its checkbox, or kept out. */
export function FacetGroup(props: FacetGroupProps) {
  const { label, names, chosen, excluded, folded = false } = props;
  const [opened, setOpened] = useState<boolean | null>(null);
  const body = useId();
  if (names.length === 0) return null;
  if (!folded)
    return (
      <fieldset className="facet">
        <legend className="section-title">{label}</legend>
        <FacetBody {...props} />
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
          <FacetBody {...props} />
        </div>
      )}
    </fieldset>
  );
}
