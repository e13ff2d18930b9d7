import type { Collection } from '../bundle/collection.ts';
import { CollectionReport } from '../facets/collection-report.tsx';
import { DateRange } from '../facets/date-range.tsx';
import { FacetGroup } from '../facets/facet-group.tsx';
import type { Filtered } from '../filter/filter.ts';
import type { ViewState } from '../url/view-state.ts';

interface FiltersProps {
  collection: Collection;
  view: ViewState;
  filtered: Filtered;
  persons: readonly number[];
  keywords: readonly number[];
  slotOf: (person: number) => number | undefined;
  change: (change: Partial<ViewState>, how?: 'push' | 'replace') => void;
  onPerson: (person: number) => void;
  onKeyword: (keyword: number) => void;
}

/** All filters of the page, and the account of what the collection holds. */
export function Filters(props: FiltersProps) {
  const { collection, view, filtered, change } = props;
  const { index } = collection;
  return (
    <div className="filters">
      <FacetGroup
        label="People"
        names={index.persons}
        counts={filtered.personCounts}
        chosen={props.persons}
        slotOf={props.slotOf}
        onToggle={props.onPerson}
      >
        {props.persons.length > 1 && (
          <label className="match-choice">
            <input
              type="checkbox"
              checked={view.match === 'all'}
              onChange={({ target }) => change({ match: target.checked ? 'all' : 'any' })}
            />{' '}
            All of them in one article
          </label>
        )}
      </FacetGroup>
      <FacetGroup
        label="Keywords"
        names={index.keywords}
        counts={filtered.keywordCounts}
        chosen={props.keywords}
        onToggle={props.onKeyword}
      />
      <DateRange from={view.from} to={view.to} onChange={(range) => change(range)} />
      <CollectionReport report={index.report} count={collection.count} />
    </div>
  );
}
