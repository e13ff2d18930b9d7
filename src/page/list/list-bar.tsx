import { useRef } from 'react';
import { countText } from '../../format/count-text.ts';
import type { Part } from '../state/filter/parts.ts';
import type { ViewState } from '../state/url/view-state.ts';

type Sort = ViewState['sort'];

interface ListBarProps {
  /** How many articles the list holds. */
  count: number;
  part: Part | null;
  /** What those without a place on the timeline are called. */
  unplaced: string;
  /** The order that the list stands in, which may be another than was asked for. */
  sort: Sort;
  /** Whether there is a search to be relevant to. */
  searching: boolean;
  onPart: (part: null) => void;
  onSort: (sort: Sort) => void;
}

const orders: readonly (readonly [Sort, string])[] = [
  ['oldest', 'Oldest first'],
  ['newest', 'Newest first'],
  ['relevance', 'Best match first'],
];

/** Says what the list is narrowed to, if it is, and in what order it stands. Where it is empty, all is shown from there. */
export function ListBar({ count, part, unplaced, sort, searching, onPart, onSort }: ListBarProps) {
  const names: Record<Part, string> = {
    'in-view': 'in view',
    outside: 'outside the window',
    undated: unplaced,
    out: 'filtered out',
  };
  const order = useRef<HTMLSelectElement>(null);
  return (
    <div className="list-bar">
      {part !== null && (
        <>
          <strong>
            {countText(count)} {names[part]}
          </strong>
          {count > 0 && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                // The button goes, and the focus would go with it.
                order.current?.focus();
                onPart(null);
              }}
            >
              Show all that match
            </button>
          )}
        </>
      )}
      <label className="list-order">
        Order{' '}
        <select
          ref={order}
          value={sort}
          onChange={({ target }) => onSort(orders.find(([name]) => name === target.value)?.[0] ?? sort)}
        >
          {orders
            .filter(([name]) => name !== 'relevance' || searching)
            .map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
