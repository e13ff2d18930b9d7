import { useRef } from 'react';
import { countText } from '../../format/count-text.ts';
import { subsetTexts } from '../state/filter/subset.ts';
import type { Subset } from '../state/filter/subset.ts';
import type { Sort } from '../state/filter/sort.ts';
import { SortChoice } from './sort-choice.tsx';

interface ListBarProps {
  /** Number of listed entries. */
  count: number;
  /** What is listed; null on the clock of publication, where only articles are. */
  of: 'articles' | 'events' | null;
  subset: Subset | null;
  /** The effective sort order, which may differ from the one in the URL. */
  sort: Sort;
  /** True if there is a search, without which there is no relevance. */
  searching: boolean;
  onSubset: (subset: null) => void;
  onSort: (sort: Sort) => void;
}

/** The header of the list: its subset and its sort order. An empty list has its own button for all matches. */
export function ListBar({ count, of, subset, sort, searching, onSubset, onSort }: ListBarProps) {
  const order = useRef<HTMLSelectElement>(null);
  return (
    <div className="list-bar">
      {subset !== null && (
        <>
          <strong>
            {countText(count)} {of !== null && `${of} `}
            {subsetTexts[subset]}
          </strong>
          {count > 0 && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                // The button disappears, and its focus would be lost.
                order.current?.focus();
                onSubset(null);
              }}
            >
              Show all that match
            </button>
          )}
        </>
      )}
      <SortChoice sort={sort} searching={searching} onSort={onSort} ref={order} />
    </div>
  );
}
