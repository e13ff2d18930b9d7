import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { countText } from '../bundle/count-text.ts';
import type { Collection } from '../bundle/collection.ts';
import { rowOf } from '../bundle/collection.ts';
import { dateText } from '../bundle/date-text.ts';
import { ArticleLink } from './article-link.tsx';
import { isIn, useListScroll } from './use-list-scroll.ts';

export interface ArticleListProps {
  collection: Collection;
  /** Numbers of the articles to list, in their order. */
  articles: Uint32Array;
  /** What they were chosen and ordered by, the timeline's window aside: where it is another, the list begins anew. */
  basis: unknown;
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

/** All articles that pass, as links; the same records as the timeline, for reading and for the keyboard. */
export function ArticleList(props: ArticleListProps) {
  const { collection, articles, basis, selected, window, slotsOf, headline, snippet, hrefOf, onSelect } = props;
  const rowHeight = plainHeight + (snippet ? snippetHeight : 0);
  const scroller = useRef<HTMLDivElement>(null);
  // The rows that the focus is in or may come back to stay in the page, wherever the list is scrolled to.
  const [visited, setVisited] = useState<number | null>(null);
  const [opened, setOpened] = useState(selected);
  if (selected !== null && selected !== opened) setOpened(selected);
  const kept = useMemo(
    () => [visited, opened].flatMap((article) => (article === null ? [] : articles.indexOf(article))),
    [articles, visited, opened],
  );
  const rangeExtractor = useCallback(
    (range: Range) => {
      const wanted = [...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0)];
      return [...new Set(wanted)].toSorted((a, b) => a - b);
    },
    [kept],
  );
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: articles.length <= wholeUpTo ? wholeUpTo : overscan,
    rangeExtractor,
  });
  const inView = rows.range ?? { startIndex: 0, endIndex: 0 };
  useListScroll({ rows, collection, articles, basis, selected, window });

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
              data-article={article}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              aria-setsize={articles.length}
              aria-posinset={index + 1}
              data-outside={window !== null && !isIn(collection, article, window)}
            >
              <ArticleLink
                article={article}
                selected={selected}
                hrefOf={hrefOf}
                onSelect={onSelect}
                onFocus={() => setVisited(article)}
              >
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
                  {others > 0 && <span className="row-versions">in {countText(others + 1)} versions</span>}
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
