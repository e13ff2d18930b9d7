import { useMemo, useState } from 'react';
import type { Rows } from '../../contract/collection.ts';
import { byFacet, facetColumns } from '../../contract/facets.ts';
import type { Facet } from '../../contract/facets.ts';
import { facetLabels, facetNameText } from '../../format/facet-labels.ts';
import { CoMentions } from '../co-mentions/co-mentions.tsx';
import { naming } from '../co-mentions/count-co-mentions.ts';
import { DateRange } from './date-range.tsx';
import { EventChoice } from './event-choice.tsx';
import { FacetGroup } from './facet-group.tsx';
import type { SparklineSource } from './names/use-sparklines.ts';
import { ArticleKindChoice } from './article-kind-choice.tsx';
import { eventColumns } from '../state/filter/event-columns.ts';
import { KeptChoice } from '../kept/kept-choice.tsx';
import { stripSpan } from '../timeline/strip/strip-span.ts';
import { withCoMentioned, withExcluded, withFacet } from '../state/filter-choices.ts';
import { hasPage } from '../state/url/about-name.ts';
import type { PageState } from '../state/use-page.ts';

/** One constant function per facet, so that memoized components skip rendering. */
const shownName = byFacet((facet) => (name: string) => facetNameText(facet, name));

const nobody = new Uint32Array();
const none: Rows = { offsets: new Uint32Array(1), values: new Uint32Array() };

/** The names of one facet; the most used groups are open. */
function Choice({ page, facet, sparklines }: { page: PageState; facet: Facet; sparklines: SparklineSource }) {
  const { collection, view, change, result, shownSlotOf } = page;
  const { events } = page;
  const columns =
    view.clock === 'happened' && events ? eventColumns(collection, events, view.scope) : collection.columns;
  const column = columns[facet];
  const { names } = column;
  const { chosen, excluded, match } = result.facets[facet];
  // A single language or source cannot narrow anything.
  const { single } = facetColumns[facet];
  const parts = !single || names.length > 1 || chosen.length + excluded.length > 0;
  // The group stays once it has been shown, so that the focus is not lost.
  const [offered, setOffered] = useState(parts);
  if (parts && !offered) setOffered(true);
  if (!offered) return null;
  return (
    <FacetGroup
      label={facetLabels[facet].title}
      column={column}
      shown={shownName[facet]}
      counts={page.facetCounts[facet]}
      isPart={result.filtered.articles.length < collection.count}
      sparklines={sparklines}
      chosen={chosen}
      excluded={excluded}
      match={single ? null : match}
      onMatch={(wanted) => change(withFacet(view, facet, { match: wanted }))}
      {...(facet === 'person' ? { colourSlotOf: shownSlotOf } : {})}
      onToggle={(name) => page.toggle(facet, name)}
      onExclude={(name) => change(withExcluded(view, facet, names[name] ?? ''))}
      {...(hasPage(facet) ? { onAbout: (name: number) => page.about.open(facet, name) } : {})}
      folded={facet !== 'person' && facet !== 'keyword'}
    />
  );
}

/** The panel of filters. */
export function Filters({ page }: { page: PageState }) {
  const { collection, view, change, colourSlotOf, timelineData, window, events, shownEvents } = page;
  const { filtered, persons } = page.result;
  const firstChosen = persons[0];
  const { names, rows } = collection.columns.person;
  const mentions = useMemo(
    () => ({
      times: timelineData.all,
      persons: view.clock === 'happened' ? (events?.persons ?? none) : rows,
      people: names.length,
    }),
    [timelineData.all, view.clock, events, rows, names],
  );
  const { entries, extent } = timelineData;
  const passing = view.clock === 'happened' ? entries.id : filtered.articles;
  const together = useMemo(
    () => naming(mentions.persons, firstChosen === undefined ? nobody : passing, firstChosen ?? -1),
    [mentions, passing, firstChosen],
  );
  const shownWindow = window ?? extent;
  const axis = useMemo(() => stripSpan({ ...entries, count: entries.id.length }, extent), [entries, extent]);
  const sparklines = useMemo(() => ({ entries, window: shownWindow }), [entries, shownWindow]);
  // The names are in another order before the events are there. Once shown they stay, so that the focus is not lost.
  const counted = view.clock === 'published' || events !== undefined || page.timelineError !== null;
  const [shown, setShown] = useState(counted);
  if (counted && !shown) setShown(true);
  if (!shown) return null;
  return (
    <div className="filters">
      {view.clock === 'happened' && (
        <EventChoice
          basis={view.basis}
          days={view.days}
          modality={view.modality}
          scope={view.scope}
          hidden={shownEvents?.hidden ?? 0}
          onChange={(wanted) => change(wanted)}
        />
      )}
      <Choice page={page} facet="person" sparklines={sparklines} />
      {firstChosen !== undefined && (
        <CoMentions
          mentions={mentions}
          noun={view.clock === 'happened' ? 'event' : 'article'}
          heading="h2"
          together={together}
          names={names}
          name={names[firstChosen] ?? ''}
          self={firstChosen}
          chosen={persons}
          axis={axis}
          colourSlotOf={colourSlotOf}
          onPerson={(person) => change(withCoMentioned(view, names[person] ?? ''))}
        />
      )}
      <Choice page={page} facet="keyword" sparklines={sparklines} />
      <DateRange from={view.from} to={view.to} clock={view.clock} onChange={(range) => change(range)} />
      <Choice page={page} facet="org" sparklines={sparklines} />
      <Choice page={page} facet="place" sparklines={sparklines} />
      <Choice page={page} facet="source" sparklines={sparklines} />
      <Choice page={page} facet="lang" sparklines={sparklines} />
      <KeptChoice
        kept={page.kept}
        collection={collection}
        of={view.clock === 'happened' ? 'events' : 'articles'}
        chosen={view.kept}
        onChange={(kept) => change({ kept })}
      />
      <ArticleKindChoice collection={collection} only={view.only} onChange={(only) => change({ only })} />
    </div>
  );
}
