import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { TextSpan } from '../../contract/record.ts';
import { articleQuery } from '../data/article-query.ts';
import { ArticleText } from './text/article-text.tsx';
import { Clamped } from './clamped.tsx';
import { DateLine } from './date-line.tsx';
import { countText } from '../../format/count-text.ts';
import { ArticleEvents } from './events/article-events.tsx';
import { EventHead } from './events/event-head.tsx';
import { Steps } from './text/steps.tsx';
import { ArticleNotices } from './article-notices.tsx';
import { NameList } from './name-list.tsx';
import { segments } from './text/segments.ts';
import { SourceLine } from './source-line.tsx';

interface ArticlePaneProps {
  collection: Collection;
  article: number;
  /** The events of the collection; undefined until they are fetched. */
  events: EventList | undefined;
  /** Start of the trigger of the selected event; null for none. */
  trigger: number | null;
  /** Number of that event; undefined if none is selected, or until the events are fetched. */
  event: number | undefined;
  /** The article does not pass the filters. */
  filteredOut: boolean;
  /** Finds the spans of a headline or a body that match the search. */
  findHits: (text: string, field: 'headline' | 'body') => TextSpan[];
  colourSlotOf: (person: number) => number | undefined;
  isChosenKeyword: (keyword: number) => boolean;
  /** Opens the page of a name. */
  onAbout: (facet: 'person' | 'keyword', name: number) => void;
  onPerson: (person: number) => void;
  onKeyword: (keyword: number) => void;
  hrefOfReport: (article: number, trigger: number) => string;
  /** Selects the event that an article reports at a trigger, and opens the article. */
  onReport: (article: number, trigger: number) => void;
  /** Number of the open entry in the list, from 0, and the length of the list; null if it is not in it. */
  position: { at: number; count: number } | null;
  /** Null at the ends of the list. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
  onClearFilters: () => void;
  /** Renders the error of a failed fetch. */
  renderError: (error: Error, retry: () => void) => ReactNode;
}

/** Scrolls to the sentence of the selected event, or to the current search hit. */
function showPlace(container: HTMLElement | null, place: 'event' | 'hit'): void {
  const mark = place === 'event' ? '.mark-open-event' : '.mark-current-search';
  container?.querySelector(mark)?.scrollIntoView({ block: 'center' });
}

function Headline({ text, hits }: { text: string; hits: readonly TextSpan[] }) {
  const marked = hits.map((span) => ({ span, mark: true }));
  return (
    <h2 className="headline text" dir="auto" tabIndex={-1}>
      {segments([0, text.length], marked).map(({ start, end, marks }) =>
        marks.length > 0 ? (
          <mark key={start} className="mark-search">
            {text.slice(start, end)}
          </mark>
        ) : (
          text.slice(start, end)
        ),
      )}
    </h2>
  );
}

/** The open article: its text, dates, persons, keywords and events, with their sources. */
export function ArticlePane(props: ArticlePaneProps) {
  const { collection, article: number, events, trigger, event, findHits, colourSlotOf } = props;
  const { data: article, error, refetch } = useQuery(articleQuery(collection, number));
  const client = useQueryClient();
  const pane = useRef<HTMLDivElement>(null);
  const headline = collection.index.articles.headline[number] ?? '';
  const bodyHits = useMemo(() => (article ? findHits(article.articleBody, 'body') : []), [article, findHits]);
  const headlineHits = useMemo(() => findHits(headline, 'headline'), [headline, findHits]);

  useLayoutEffect(() => {
    // The placeholder of the loading pane passes its focus on.
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement?.contains(pane.current)) pane.current?.focus();
  }, []);
  // Another bundle may give the same article another number: the reader's place in it then stays.
  const { [number]: id } = collection.index.articles.id;
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
  }, [id]);
  useEffect(() => {
    // Prefetches the neighbours, which are the most likely to be opened next.
    for (const near of [number - 1, number + 1])
      if (near >= 0 && near < collection.count) void client.prefetchQuery(articleQuery(collection, near));
  }, [client, collection, number]);
  const placed = useMemo(
    () => article?.events.filter(({ edtf }) => edtf !== null).map((each) => each.trigger[0]) ?? [],
    [article],
  );
  const [place, setPlace] = useState({ number, hits: bodyHits, trigger, hit: 0, stepped: false });
  if (place.number !== number || place.hits !== bodyHits || place.trigger !== trigger)
    setPlace({ number, hits: bodyHits, trigger, hit: 0, stepped: false });
  // The reader goes to the selected event first, and to a search hit by stepping or where no event is selected.
  const onHit = bodyHits.length > 0 && (trigger === null || place.stepped);
  const currentHit = onHit ? (bodyHits[place.hit] ?? null) : null;
  const sought = currentHit ? currentHit[0] : trigger;
  const loaded = article !== undefined;
  useEffect(() => {
    const box = pane.current;
    if (!box || !loaded || sought === null) return undefined;
    // The event above the text grows when its reports arrive; the sentence stays in view until the reader scrolls.
    const resizes = new ResizeObserver(() => showPlace(box, onHit ? 'hit' : 'event'));
    resizes.observe(box);
    const stop = () => resizes.disconnect();
    for (const type of ['wheel', 'pointerdown', 'keydown']) box.addEventListener(type, stop, { once: true });
    return stop;
  }, [loaded, id, sought, onHit]);

  return (
    <div className="article-pane">
      <div className="pane-bar">
        <button type="button" className="button" disabled={!props.onPrevious} onClick={() => props.onPrevious?.()}>
          <span aria-hidden="true">←</span> Previous
        </button>
        <button type="button" className="button" disabled={!props.onNext} onClick={() => props.onNext?.()}>
          Next <span aria-hidden="true">→</span>
        </button>
        {props.position && (
          <span className="pane-position">
            {countText(props.position.at + 1)} of {countText(props.position.count)}
          </span>
        )}
        <button type="button" className="button quiet close" onClick={props.onClose} aria-label="Close the article">
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <div className="pane-steps">
        {trigger !== null && (
          <Steps
            noun="event"
            count={placed.length}
            at={placed.indexOf(trigger)}
            onStep={(at) => props.onReport(number, placed[at] ?? trigger)}
          />
        )}
        <Steps
          noun="match"
          count={bodyHits.length}
          at={onHit ? place.hit : -1}
          onStep={(hit) => setPlace({ ...place, hit, stepped: true })}
        />
      </div>
      {events && event !== undefined && (
        <EventHead
          key={`event ${event}`}
          collection={collection}
          events={events}
          event={event}
          article={number}
          hrefOfReport={props.hrefOfReport}
          onReport={props.onReport}
          renderError={props.renderError}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
      <div className="pane-scroll" ref={pane} tabIndex={0} role="group" aria-label="Article text">
        {props.filteredOut && (
          <p className="left-out">
            Hidden by your filters{' '}
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                // The button disappears, and its focus would be lost.
                pane.current?.focus();
                props.onClearFilters();
              }}
            >
              Clear all filters
            </button>
          </p>
        )}
        <Clamped key={`headline ${number}`} length={headline.length}>
          <Headline text={headline} hits={headlineHits} />
        </Clamped>
        {error && props.renderError(error, () => void refetch())}
        {article && (
          <>
            <DateLine article={article} />
            <SourceLine key={`source ${article.id}`} article={article} />
            <ArticleNotices key={`notices ${article.id}`} article={article} />
            <NameList
              label="People in this article"
              items={article.persons.map(({ person, mentions, reason }) => ({
                key: person,
                text: collection.index.persons[person] ?? '',
                note: `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}; ${reason}`,
                slot: colourSlotOf(person),
                chosen: colourSlotOf(person) !== undefined,
              }))}
              onOpen={(person) => props.onAbout('person', person)}
              onChoose={props.onPerson}
            />
            <NameList
              label="Keywords of this article"
              items={article.keywords.map(({ keyword }) => ({
                key: keyword,
                text: collection.index.keywords[keyword] ?? '',
                note: 'keyword',
                slot: undefined,
                chosen: props.isChosenKeyword(keyword),
              }))}
              onOpen={(keyword) => props.onAbout('keyword', keyword)}
              onChoose={props.onKeyword}
            />
            <ArticleEvents
              key={`events ${article.id}`}
              collection={collection}
              number={number}
              article={article}
              events={events}
              selected={trigger}
              hrefOfReport={props.hrefOfReport}
              onReport={(by, at) => {
                if (by === number && at === trigger) showPlace(pane.current, 'event');
                else props.onReport(by, at);
              }}
            />
            <ArticleText
              key={article.id}
              article={article}
              people={collection.index.persons}
              hits={bodyHits}
              trigger={trigger}
              currentHit={currentHit}
              sought={sought}
              colourSlotOf={colourSlotOf}
            />
          </>
        )}
        {!article && !error && <p className="waiting">Fetching the text…</p>}
      </div>
    </div>
  );
}
