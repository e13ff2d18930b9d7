import { countText } from '../../format/count-text.ts';
import { Bars } from '../ui/bars/bars.tsx';

interface FacetRowProps {
  name: string;
  /** Number of articles left by the name; for an excluded one, the number that it removes. */
  count: number;
  /** Histogram over the visible window; undefined until it is computed. */
  bars: Uint32Array | undefined;
  chosen: boolean;
  excluded: boolean;
  slot: number | undefined;
  onToggle: () => void;
  onExclude: () => void;
  /** Opens the page of the name; undefined if it has none. */
  onAbout: (() => void) | undefined;
}

/** One name: a checkbox that chooses it, and buttons that open its page and exclude it. */
export function FacetRow({ name, count, bars, chosen, excluded, slot, onToggle, onExclude, onAbout }: FacetRowProps) {
  const number = countText(count);
  const action = excluded ? `No longer exclude ${name}` : `Exclude ${name}`;
  return (
    <li
      className={slot === undefined ? 'facet-row' : `facet-row person-${slot}`}
      data-none={count === 0 && !chosen && !excluded}
      data-excluded={excluded}
    >
      <label>
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span className="facet-name text" title={name}>
          {name}
        </span>{' '}
        {!excluded && bars && <Bars className="facet-bars" bars={bars} />}
        <span className="facet-count">
          {number}
          {excluded && <span className="visually-hidden"> kept out</span>}
        </span>
      </label>
      {onAbout && (
        <button
          type="button"
          className="facet-about"
          aria-label={`About ${name}`}
          title={`About ${name}`}
          onClick={onAbout}
        >
          <span aria-hidden="true">i</span>
        </button>
      )}
      <button
        type="button"
        className="facet-exclude"
        aria-pressed={excluded}
        aria-label={`Exclude ${name}`}
        title={action}
        onClick={onExclude}
      >
        −
      </button>
      <span className="facet-action" aria-hidden="true">
        {action}
      </span>
    </li>
  );
}
