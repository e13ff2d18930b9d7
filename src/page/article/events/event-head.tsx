import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { rowOf } from '../../../contract/collection.ts';
import { counted } from '../../../format/counted.ts';
import { eventTimeText } from '../../../format/event-time-text.ts';
import { modalityTexts } from '../../../format/modality-texts.ts';
import { eventIds } from '../../state/selection/find-event.ts';
import { AddToStory } from '../../stories/add-to-story.tsx';
import type { Subject } from '../../corrections/subject.ts';
import { CorrectButton } from '../correct-button.tsx';
import { onePerArticle, reportDates } from './report-dates.ts';
import type { EventReportsProps } from './event-reports.tsx';
import { ReportSentence } from './report-sentence.tsx';

interface EventHeadProps extends EventReportsProps {
  /** Controls below the title. */
  children: ReactNode;
  onCorrect: (subject: Subject) => void;
  /** Renders the error of a failed fetch. */
  renderError: (error: Error, retry: () => void) => ReactNode;
}

// Page size: the text of each report is fetched.
const reportsAtOnce = 4;

/** The open event: its title, time with its basis, participants and places, and the sentence of each report. */
export function EventHead(props: EventHeadProps) {
  const { collection, events, event, article } = props;
  const [shown, setShown] = useState(reportsAtOnce);
  const id = useId();
  const { persons, places } = collection.index;
  const { publisher } = collection.index.articles;
  const { date, otherDates, title, basis, modality, reports: allReports } = events.columns;
  const edtf = date[event] ?? '';
  const all = allReports[event] ?? [];
  const days = [edtf, ...(otherDates[event] ?? [])];
  const disagreement = reportDates(days, all);
  // The report of the open article comes first: its text is below. Those that disagree stand next to it, day by day.
  const reports = onePerArticle(all).toSorted(
    ([one, , , , day], [other, , , , otherDay]) =>
      Number(other === article) - Number(one === article) || (disagreement === '' ? 0 : day - otherDay),
  );
  const sources = new Set(reports.flatMap(([by]) => publisher[by] ?? [])).size;
  const people = [...rowOf(events.persons, event)].map((person) => persons[person] ?? '');
  const where = [...rowOf(events.places, event)].map((place) => places[place] ?? '');
  const note = modalityTexts[modality[event] ?? 'reported'];
  const left = reports.length - shown;
  return (
    // Scrolls by itself, so that the sentence in the text below stays in view; such a region must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="event-head" aria-labelledby={id} tabIndex={0}>
      <p className="event-facts">
        Event · <time dateTime={edtf}>{eventTimeText(edtf, basis[event] ?? null)}</time>
        {basis[event] === 'stated' && ' · stated'}
        {note !== '' && ` · ${note}`} · {counted(reports.length, 'report')}
        {sources > 1 && ` from ${counted(sources, 'source')}`}{' '}
        <CorrectButton
          label="Correct this event"
          onPress={() => {
            const [first] = all;
            if (first)
              props.onCorrect({ of: 'event', id: `${collection.index.articles.id[first[0]] ?? ''}#${first[1]}` });
          }}
        />
      </p>
      <p className="event-headline text" dir="auto" id={id}>
        {title[event]}
      </p>
      {people.length + where.length > 0 && (
        <p className="event-names text">{[people.join(', '), where.join(', ')].filter(Boolean).join(' · ')}</p>
      )}
      {props.children}
      <ol className="report-list">
        {reports.slice(0, shown).map(([by, trigger, , , day]) => (
          <ReportSentence
            key={by}
            collection={collection}
            article={by}
            trigger={trigger}
            current={by === article}
            says={disagreement === '' ? null : (days[day] ?? null)}
            href={props.hrefOfReport(by, trigger)}
            onOpen={() => props.onReport(by, trigger)}
            renderError={props.renderError}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown * 3)}>
          Show more ({counted(left, 'report')} left)
        </button>
      )}
      <AddToStory
        collection={collection.index.title}
        event={title[event] ?? ''}
        idsOf={() => eventIds(collection, events, event)}
      />
      {disagreement !== '' && <p className="event-disagreement">{disagreement}</p>}
    </section>
  );
}
