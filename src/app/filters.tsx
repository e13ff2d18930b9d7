import { CollectionReport } from '../facets/collection-report.tsx';
import { DateRange } from '../facets/date-range.tsx';
import { FacetGroup } from '../facets/facet-group.tsx';
import type { PageState } from './use-page.ts';

/** All filters of the page, and the account of what the collection holds. */
export function Filters({ page }: { page: PageState }) {
  const { collection, view, change, slotOf } = page;
  const { filtered, persons, keywords } = page.records;
  const { index } = collection;
  return (
    <div className="filters">
      <FacetGroup
        label="People"
        names={index.persons}
        counts={filtered.personCounts}
        chosen={persons}
        slotOf={slotOf}
        onToggle={page.togglePerson}
      >
        {persons.length > 1 && (
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
        chosen={keywords}
        onToggle={page.toggleKeyword}
      />
      <DateRange from={view.from} to={view.to} onChange={(range) => change(range)} />
      <CollectionReport report={index.report} count={collection.count} />
    </div>
  );
}
