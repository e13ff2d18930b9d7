import { countText } from '../../format/count-text.ts';

interface FacetRowProps {
  name: string;
  /** Number of articles left by the name; for an excluded one, the number that it removes. */
  count: number;
  chosen: boolean;
  excluded: boolean;
  slot: number | undefined;
  onToggle: () => void;
  onExclude: () => void;
}

/** One name: a checkbox that chooses it, and a button that excludes it. */
export function FacetRow({ name, count, chosen, excluded, slot, onToggle, onExclude }: FacetRowProps) {
  const number = countText(count);
  return (
    <li
      className={slot === undefined ? 'facet-row' : `facet-row person-${slot}`}
      data-none={count === 0 && !chosen && !excluded}
      data-excluded={excluded}
    >
      <label>
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span className="facet-name text few-lines" title={name}>
          {name}
        </span>{' '}
        <span className="facet-count">{excluded ? `${number} kept out` : number}</span>
      </label>
      <button
        type="button"
        className="facet-exclude"
        aria-pressed={excluded}
        aria-label={`Without ${name}`}
        title={excluded ? `No longer without ${name}` : `Without ${name}`}
        onClick={onExclude}
      >
        −
      </button>
    </li>
  );
}
