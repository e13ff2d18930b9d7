import { useCallback } from 'react';
import { rowOf } from '../../contract/collection.ts';
import type { EventList as Events } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { eventTimeText } from '../../format/event-time-text.ts';
import { modalityTexts } from '../../format/modality-texts.ts';
import type { PageState } from '../state/use-page.ts';
import { KeptSigns } from '../kept/kept-signs.tsx';
import { signsOf } from '../state/kept/signs.ts';
import { eventIds } from '../state/selection/find-event.ts';
import { AddToStory } from '../stories/add-to-story.tsx';
import { EntryList } from './entry-list.tsx';
import { PrintedSources } from './printed-parts.tsx';
import { RowPeople } from './row-people.tsx';

const rowHeight = 54;

interface EventListProps {
  page: PageState;
  events: Events;
  /** As in `EntryList`. */
  basis: unknown;
  /** The events of an open group, which are listed in place of all that match. */
  group?: Uint32Array;
}

/** The listed events by title, time with its basis, reports and people. */
export function EventList({ page, events, basis, group }: EventListProps) {
  const { collection, view, selection, colourSlotsOf, listed, kept } = page;
  const { columns, persons, reporters } = events;
  const names = collection.index.persons;
  const row = useCallback(
    (event: number) => {
      const people = rowOf(persons, event);
      const reports = rowOf(reporters, event).length;
      const note = modalityTexts[columns.modality[event] ?? 'reported'];
      return (
        <>
          <span className="row-headline text" dir="auto">
            {columns.title[event]}
          </span>
          <span className="row-date">
            <KeptSigns signs={signsOf(kept.marks?.events.get(event))} />
            <span className="row-time">{eventTimeText(columns.date[event] ?? '', columns.basis[event] ?? null)}</span>
            {note !== '' && <span className="row-part">{note}</span>}
            {reports > 1 && <span className="row-part">{countText(reports)} reports</span>}
            <RowPeople people={people} names={names} slots={colourSlotsOf(people)} />
          </span>
          <PrintedSources page={page} events={events} event={event} />
        </>
      );
    },
    [page, events, columns, persons, reporters, names, colourSlotsOf, kept.marks],
  );
  const action = useCallback(
    (event: number) => (
      <AddToStory
        collection={collection.index.title}
        event={columns.title[event] ?? ''}
        idsOf={() => eventIds(collection, events, event)}
        short
      />
    ),
    [collection, columns, events],
  );
  return (
    <EntryList
      label={group ? 'Events in the group' : 'Events'}
      times={events.times}
      entries={group ?? listed.entries}
      basis={basis}
      selected={selection.entry}
      window={group ? null : view.view}
      onTimeline
      rowHeight={rowHeight}
      wrapped={group !== undefined}
      row={row}
      action={action}
      articleOf={selection.articleOfEntry}
      hrefOf={selection.hrefOfEntry}
      onSelect={selection.openEntry}
    />
  );
}
