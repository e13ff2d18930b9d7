import type { Ref } from 'react';
import type { Sort } from '../state/filter/sort.ts';

const orders: readonly (readonly [Sort, string])[] = [
  ['oldest', 'Oldest first'],
  ['newest', 'Newest first'],
  ['relevance', 'Best match first'],
];

interface SortChoiceProps {
  /** The effective sort order, which may differ from the one in the URL. */
  sort: Sort;
  /** True if there is a search, without which there is no relevance. */
  searching: boolean;
  onSort: (sort: Sort) => void;
  ref?: Ref<HTMLSelectElement>;
}

/** The choice of the sort order. */
export function SortChoice({ sort, searching, onSort, ref }: SortChoiceProps) {
  return (
    <label className="list-order">
      Sort{' '}
      <select
        ref={ref}
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
  );
}
