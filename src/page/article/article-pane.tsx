import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { rowOf } from '../../contract/collection.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { TextSpan } from '../../contract/record.ts';
import type { Subject } from '../corrections/subject.ts';
import { articleQuery } from '../data/article-query.ts';
import type { MarkLinks } from './text/mark-target.ts';
import { MarkKey } from './text/mark-key.tsx';
import { ArticleText } from './text/article-text.tsx';
import { Cite } from './citation/cite.tsx';
import { CorrectButton } from './correct-button.tsx';
import { Clamped } from './clamped.tsx';
import { DateLine } from './date-line.tsx';
import { ArticleEvents } from './events/article-events.tsx';
import { EventHead } from './events/event-head.tsx';
import { Steps } from './text/steps.tsx';
import { ArticleNotices } from './article-notices.tsx';
import { Headline } from './headline.tsx';
import { NameList } from './name-list.tsx';
import { Related } from './related/related.tsx';
import { KeptBar } from '../kept/kept-bar.tsx';
import { formatEventId } from '../state/url/event-id.ts';
import type { Kept } from '../state/kept/use-kept.ts';
import { PaneBar } from './pane-bar.tsx';
import type { PaneBarProps } from './pane-bar.tsx';
import { showPlace, useSoughtPlace } from './use-sought-place.ts';
import { SourceLine } from './source-line.tsx';

interface ArticlePaneProps extends PaneBarProps {
  collection: Collection;
  article: number;
  kept: Kept;
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
  /** The links of names and times in the text. */
  links: MarkLinks;
  hrefOfArticle: (article: number) => string;
  onArticle: (article: number) => void;
  hrefOfReport: (article: number, trigger: number) => string;
  /** Selects the event that an article reports at a trigger, and opens the article. */
  onReport: (article: number, trigger: number) => void;
  onCorrect: (subject: Subject) => void;
  onClearFilters: () => void;
  /** Renders the error of a failed fetch. */
  renderError: (error: Error, retry: () => void) => ReactNode;
}

/** Returns the ids of an event, one for each report. */
function eventIds({ index }: Collection, { columns }: EventList, event: number): string[] {
  return (columns.reports[event] ?? []).map(([article, trigger]) =>
    formatEventId({ article: index.articles.id[article] ?? '', trigger }),
  );
}

/** The open article: its text, dates, persons, keywords and events, with their sources. */
export function ArticlePane(props: ArticlePaneProps) {
  const { collection, article: number, kept, events, trigger, event, findHits, colourSlotOf } = props;
  const { data: article, error, refetch } = useQuery(articleQuery(collection, number));
  const client = useQueryClient();
  const { date: dates } = (collection.corrected?.stored ?? collection).index.articles;
  const redated =
    article !== undefined && dates[collection.corrected?.order[number] ?? number] !== article.datePublished;
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
  const names = useMemo(() => {
    const { person, org, place } = collection.columns;
    const namesOf = ({ names: all, rows }: typeof org) =>
      new Set([...rowOf(rows, number)].map((name) => all[name] ?? ''));
    return { people: person.names, org: namesOf(org), place: namesOf(place) };
  }, [collection, number]);
  // The rule of the date that the reader followed, until another article opens.
  const [explained, setExplained] = useState({ article: number, note: '' });
  const links: MarkLinks = {
    hrefOf: props.links.hrefOf,
    follow: (target, note) => {
      setExplained({ article: number, note: target.to === 'time' ? note : '' });
      props.links.follow(target, note);
    },
  };
  const sought = useSoughtPlace({ pane, number, loaded: article?.id, hits: bodyHits, trigger });

  return (
    <div className="article-pane">
      <PaneBar {...props} />
      <div className="pane-steps">
        {trigger !== null && (
          <Steps
            noun="event"
            count={placed.length}
            at={placed.indexOf(trigger)}
            onStep={(at) => props.onReport(number, placed[at] ?? trigger)}
          />
        )}
        <Steps noun="match" count={bodyHits.length} at={sought.at} onStep={sought.stepTo} />
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
          onCorrect={props.onCorrect}
          renderError={props.renderError}
        >
          <KeptBar
            kept={kept}
            title={collection.index.title}
            of="event"
            ids={eventIds(collection, events, event)}
            marks={kept.marks?.events.get(event)}
            hasKey
          />
        </EventHead>
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
        <KeptBar
          key={`kept ${id}`}
          kept={kept}
          title={collection.index.title}
          of="article"
          ids={[id ?? '']}
          marks={kept.marks?.articles.get(number)}
          hasKey={event === undefined}
        />
        {error && props.renderError(error, () => void refetch())}
        {article && (
          <>
            <DateLine article={article} />
            <SourceLine key={`source ${article.id}`} article={article} />
            <Cite key={`cite ${article.id}`} article={article} />
            <CorrectButton
              label="Correct this article"
              onPress={() => props.onCorrect({ of: 'article', id: article.id })}
            />
            <ArticleNotices key={`notices ${article.id}`} article={article} redated={redated} />
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
              onCorrect={props.onCorrect}
              onReport={(by, at) => {
                if (by === number && at === trigger) showPlace(pane.current, 'event');
                else props.onReport(by, at);
              }}
            />
            <MarkKey />
            <ArticleText
              key={article.id}
              article={article}
              names={names}
              hits={bodyHits}
              trigger={trigger}
              currentHit={sought.hit}
              sought={sought.start}
              colourSlotOf={colourSlotOf}
              links={links}
            />
            <Related
              collection={collection}
              events={events}
              article={number}
              hrefOf={props.hrefOfArticle}
              onOpen={props.onArticle}
            />
          </>
        )}
        {!article && !error && <p className="waiting">Fetching the text…</p>}
      </div>
      <p className="mark-note" role="status" aria-label="Date">
        {explained.article === number ? explained.note : ''}
      </p>
    </div>
  );
}
