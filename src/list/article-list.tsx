import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { rowOf } from '../bundle/collection.ts';
import { dateText } from '../bundle/date-text.ts';
import { ArticleLink } from './article-link.tsx';

export interface ArticleListProps {
  collection: Collection;
  /** Numbers of the articles to list, in their order. */
  articles: Uint32Array;
  selected: number | null;
  /** What the timeline shows; null for all of it. The list follows it, and tells apart what stands outside. */
  window: { start: number; end: number } | null;
  /** Colour slots of the chosen people an article names. */
  slotsOf: (persons: Uint32Array) => readonly number[];
  /** An article's headline, with what a search found in it. */
  headline: (article: number) => ReactNode;
  /** Why a search found an article; null where none is on. Asked for what is in view alone. */
  snippet: ((article: number) => ReactNode) | null;
  hrefOf: (article: number) => string;
  onSelect: (article: number) => void;
}

const plainHeight = 54;
const snippetHeight = 40;
/** Lists up to this length are whole in the page; of longer ones, some rows beyond the visible ones are. */
const wholeUpTo = 60;
const overscan = 8;

function isIn({ times }: Collection, article: number, window: { start: number; end: number }): boolean {
  return (times.start[article] ?? Number.NaN) < window.end && (times.end[article] ?? Number.NaN) > window.start;
}

/** All articles that pass, as links; the same records as the timeline, for reading and for the keyboard. */
export function ArticleList(props: ArticleListProps) {
  const { collection, articles, selected, window, slotsOf, headline, snippet, hrefOf, onSelect } = props;
  const rowHeight = plainHeight + (snippet ? snippetHeight : 0);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: articles.length <= wholeUpTo ? wholeUpTo : overscan,
  });
  const inView = rows.range ?? { startIndex: 0, endIndex: 0 };
  const place = selected === null ? -1 : articles.indexOf(selected);

  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' });
  }, [place, rows]);

  useEffect(() => {
    if (!window || place >= 0) return;
    const first = articles.findIndex((article) => isIn(collection, article, window));
    if (first >= 0) rows.scrollToIndex(first, { align: 'start' });
  }, [window, place, articles, collection, rows]);

  const { date, versions } = collection.index.articles;
  return (
    <div className="list-scroll" ref={scroller}>
      <ul aria-label="Articles" className="article-list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const article = articles[index];
          if (article === undefined) return null;
          const edtf = date[article];
          const others = versions[article] ?? 0;
          return (
            <li
              key={article}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              aria-setsize={articles.length}
              aria-posinset={index + 1}
              data-outside={window !== null && !isIn(collection, article, window)}
            >
              <ArticleLink article={article} selected={selected} hrefOf={hrefOf} onSelect={onSelect}>
                <span className="row-headline text" dir="auto">
                  {headline(article)}
                </span>
                {snippet && (
                  <span className="row-snippet text" dir="auto">
                    {index >= inView.startIndex && index <= inView.endIndex && snippet(article)}
                  </span>
                )}
                <span className="row-date">
                  {edtf ? dateText(edtf) : 'Undated'}
                  {others > 0 && <span className="row-versions">in {(others + 1).toLocaleString('en')} versions</span>}
                  {slotsOf(rowOf(collection.columns.person.rows, article)).map((slot) => (
                    <i key={slot} className={`dot person-${slot}`} aria-hidden="true" />
                  ))}
                </span>
              </ArticleLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
