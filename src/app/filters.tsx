import { DateRange } from '../facets/date-range.tsx';
import { FacetGroup } from '../facets/facet-group.tsx';
import { Loaded, loadable } from './loaded.tsx';
import type { PageState } from './use-page.ts';

// Shown once a person is chosen.
const company = loadable(() => import('../facets/company.tsx'));
// Stands at the foot of the filters, where nobody looks first.
const account = loadable(() => import('../facets/collection-report.tsx'));

/** All filters of the page, and the account of what the collection holds. */
export function Filters({ page }: { page: PageState }) {
  const { collection, view, change, slotOf, drawing } = page;
  const { filtered, persons, keywords } = page.records;
  const { index } = collection;
  const companion = persons[0];
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
      {companion !== undefined && (
        <Loaded part={company} waiting={null}>
          {({ Company }) => (
            <Company
              collection={collection}
              articles={filtered.articles}
              person={companion}
              chosen={persons}
              window={view.clock === 'published' ? (view.view ?? drawing.extent) : null}
              slotOf={slotOf}
              onPerson={page.togglePerson}
            />
          )}
        </Loaded>
      )}
      <FacetGroup
        label="Keywords"
        names={index.keywords}
        counts={filtered.keywordCounts}
        chosen={keywords}
        onToggle={page.toggleKeyword}
      />
      <DateRange from={view.from} to={view.to} onChange={(range) => change(range)} />
      <Loaded part={account} waiting={null}>
        {({ CollectionReport }) => <CollectionReport report={index.report} count={collection.count} />}
      </Loaded>
    </div>
  );
}
