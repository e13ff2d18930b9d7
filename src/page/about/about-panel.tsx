import { useId, useMemo } from 'react';
import type { RefObject } from 'react';
import type { Rows } from '../../contract/collection.ts';
import { facetColumns } from '../../contract/facets.ts';
import { counted } from '../../format/counted.ts';
import { dateText } from '../../format/date-text.ts';
import { eventTimeText } from '../../format/event-time-text.ts';
import { facetLabels } from '../../format/facet-labels.ts';
import { modalityTexts } from '../../format/modality-texts.ts';
import type { Subject } from '../corrections/subject.ts';
import { CoMentions } from '../co-mentions/co-mentions.tsx';
import { leadingReport } from '../state/selection/find-event.ts';
import type { About } from '../state/use-about.ts';
import type { PageState } from '../state/use-page.ts';
import { usePanelFocus } from '../ui/focus/use-panel-focus.ts';
import { AboutTools } from './about-tools.tsx';
import { EntrySection } from './entry-section.tsx';
import { MentionsOverTime } from './mentions-over-time.tsx';
import { rowsWith } from './rows-with.ts';
import { Spellings } from './spellings.tsx';

interface AboutPanelProps {
  page: PageState;
  name: NonNullable<About['shown']>;
  /** The open article of the previous render. */
  shown: RefObject<number | null>;
  onCorrect: (subject: Subject) => void;
}

const none: Rows = { offsets: new Uint32Array(1), values: new Uint32Array() };

function Sections({ page, name: { facet, name, number }, onCorrect }: Omit<AboutPanelProps, 'shown'>) {
  const { collection, events, selection, timelineData, window, view, colourSlotOf } = page;
  const { headline, date, publisher } = collection.index.articles;
  const { names, rows } = collection.columns.person;
  const articles = useMemo(() => rowsWith(collection.columns[facet].rows, number), [collection, facet, number]);
  const eventRows = events?.[facetColumns[facet].names] ?? none;
  const ofName = useMemo(() => rowsWith(eventRows, number), [eventRows, number]);
  const onEvents = view.clock === 'happened';
  const [noun, entries] = onEvents ? (['event', ofName] as const) : (['article', articles] as const);
  const mentions = useMemo(
    () => ({
      times: timelineData.all,
      persons: onEvents ? (events?.persons ?? none) : rows,
      people: names.length,
    }),
    [timelineData.all, onEvents, events, rows, names],
  );
  const axis = window ?? timelineData.extent;
  return (
    <>
      <p className="origin">
        In {counted(articles.length, 'article')}
        {events && ` and ${counted(ofName.length, 'event')}`}
      </p>
      <AboutTools page={page} name={{ facet, name, number }} onCorrect={onCorrect} />
      {facet !== 'keyword' && <Spellings collection={collection} facet={facet} number={number} />}
      {axis && <MentionsOverTime start={mentions.times.start} noun={noun} entries={entries} axis={axis} />}
      <CoMentions
        mentions={mentions}
        noun={noun}
        heading="h3"
        together={entries}
        names={names}
        name={name}
        self={facet === 'person' ? number : null}
        axis={axis}
        colourSlotOf={colourSlotOf}
        onPerson={(person) => page.about.open('person', person)}
      />
      {events && (
        <EntrySection
          title="Events"
          noun="event"
          entries={ofName}
          entryOf={(event) => {
            const { date: times, title, basis, modality } = events.columns;
            const [article = 0, trigger = 0] = leadingReport(events, event, page.result.filtered.passes) ?? [];
            return {
              href: selection.hrefOfReport(article, trigger),
              onSelect: () => selection.openReport(article, trigger),
              title: title[event] ?? '',
              when: eventTimeText(times[event] ?? '', basis[event] ?? null),
              note: modalityTexts[modality[event] ?? 'reported'],
            };
          }}
        />
      )}
      <EntrySection
        title="Articles"
        noun="article"
        entries={articles}
        entryOf={(article) => {
          const { [article]: edtf } = date;
          return {
            href: selection.hrefOf(article),
            onSelect: () => selection.open(article),
            title: headline[article] ?? '',
            when: edtf ? dateText(edtf) : 'Undated',
            note: collection.index.publishers[publisher[article] ?? -1] ?? '',
          };
        }}
      />
    </>
  );
}

/** The page of a name, in place of an article: how the texts name it, when, with whom, its events and articles. */
export function AboutPanel({ page, name, shown, onCorrect }: AboutPanelProps) {
  const title = useId();
  const subject = `${name.facet}:${name.name}`;
  const { box, heading } = usePanelFocus(shown, subject);
  return (
    <aside aria-labelledby={title} className="about-panel" ref={box}>
      <div className="pane-bar">
        <span className="section-title about-kind">{facetLabels[name.facet].kind}</span>
        <button type="button" className="button quiet close" onClick={page.about.close} aria-label="Close this page">
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
      <div className="pane-scroll" key={subject} tabIndex={0} role="group" aria-label="About this name">
        <h2 className="about-title text" id={title} dir="auto" tabIndex={-1} ref={heading}>
          {name.name}
        </h2>
        <Sections page={page} name={name} onCorrect={onCorrect} />
      </div>
    </aside>
  );
}
