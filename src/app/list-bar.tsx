import type { Part } from '../filter/parts.ts';
import type { ViewState } from '../url/view-state.ts';

type Sort = ViewState['sort'];

interface ListBarProps {
  /** How many articles the list holds. */
  count: number;
  part: Part | null;
  /** What those without a place on the timeline are called. */
  unplaced: string;
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

/** Says what the list is narrowed to, if it is, and in what order it stands. */
export function ListBar({ count, part, unplaced, sort, searching, onPart, onSort }: ListBarProps) {
  const names: Record<Part, string> = {
    'in-view': 'in view',
    outside: 'outside the window',
    undated: unplaced,
    out: 'filtered out',
  };
  return (
    <div className="list-bar">
      {part !== null && (
        <>
          <strong>
            {count.toLocaleString('en')} {names[part]}
          </strong>
          <button type="button" className="button quiet" onClick={() => onPart(null)}>
            Show all that match
          </button>
        </>
      )}
      <label className="list-order">
        Order{' '}
        <select
          value={sort}
          onChange={({ target }) => onSort(orders.find(([name]) => name === target.value)?.[0] ?? sort)}
        >
          {orders
            .filter(([name]) => name !== 'relevance' || searching || sort === 'relevance')
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
