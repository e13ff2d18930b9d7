import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { countText } from '../../format/count-text.ts';
import type { Collection } from '../../contract/collection.ts';
import { rowOf } from '../../contract/collection.ts';
import { dateText } from '../../format/date-text.ts';
import { ArticleLink } from './article-link.tsx';
import { isIn, useListScroll } from './use-list-scroll.ts';
import { useRowWindow } from '../ui/virtual-list/use-row-window.ts';

export interface ArticleListProps {
  collection: Collection;
  /** Numbers of the articles in list order. */
  articles: Uint32Array;
  /** Identity of the filters and the order, without the window: when it changes, the list scrolls to its top. */
  basis: unknown;
  selected: number | null;
  /**
   * The visible window of the timeline; null is the whole span. The list scrolls to it and fades the articles outside.
   */
  window: { start: number; end: number } | null;
  /** Colour slots of the chosen persons in an article. */
  colourSlotsOf: (persons: Uint32Array) => readonly number[];
  /** Renders the headline of an article with its search hits. */
  headline: (article: number) => ReactNode;
  /** Renders the snippet of a search hit, for visible rows only; null without a search. */
  snippet: ((article: number) => ReactNode) | null;
  hrefOf: (article: number) => string;
  onSelect: (article: number) => void;
}

const plainHeight = 54;
const snippetHeight = 40;
/** Lists up to this length are not virtualized; longer ones render some rows beyond the visible ones. */
const wholeUpTo = 60;
const overscan = 8;

/** The passing articles as a virtual list of links. */
export function ArticleList(props: ArticleListProps) {
  const { collection, articles, basis, selected, window, colourSlotsOf, headline, snippet, hrefOf, onSelect } = props;
  const rowHeight = plainHeight + (snippet ? snippetHeight : 0);
  const scroller = useRef<HTMLDivElement>(null);
  // Rows that have the focus or may get it back stay rendered at any scroll position.
  const [visited, setVisited] = useState<number | null>(null);
  const [opened, setOpened] = useState(selected);
  if (selected !== null && selected !== opened) setOpened(selected);
  const kept = useMemo(
    () =>
      [visited, opened].flatMap((article) => {
        const row = article === null ? -1 : articles.indexOf(article);
        return row < 0 ? [] : [row];
      }),
    [articles, visited, opened],
  );
  const beyond = articles.length <= wholeUpTo ? wholeUpTo : overscan;
  const rows = useRowWindow({ scroller, count: articles.length, rowHeight, beyond, kept });
  useListScroll({ scrollTo: rows.scrollTo, collection, articles, basis, selected, window });

  const { date, versions } = collection.index.articles;
  return (
    <div className="list-scroll" ref={scroller}>
      <ul aria-label="Articles" className="article-list" style={{ height: rows.height }}>
        {rows.rows.map((index) => {
          const article = articles[index];
          if (article === undefined) return null;
          const edtf = date[article];
          const others = versions[article] ?? 0;
          return (
            <li
              key={article}
              data-article={article}
              style={{ transform: `translateY(${rows.topOf(index)}px)`, height: rowHeight }}
              aria-setsize={articles.length}
              aria-posinset={index + 1}
              data-outside={window !== null && !isIn(collection, article, window)}
            >
              <ArticleLink
                article={article}
                selected={selected}
                hrefOf={hrefOf}
                onSelect={onSelect}
                onFocus={() => {
                  setVisited(article);
                  // A row that stayed rendered may be out of view.
                  if (index < rows.inView.first || index > rows.inView.last) rows.scrollTo(index, 'nearest');
                }}
              >
                <span className="row-headline text" dir="auto">
                  {headline(article)}
                </span>
                {snippet && (
                  <span className="row-snippet text" dir="auto">
                    {index >= rows.inView.first && index <= rows.inView.last && snippet(article)}
                  </span>
                )}
                <span className="row-date">
                  {edtf ? dateText(edtf) : 'Undated'}
                  {others > 0 && <span className="row-versions">in {countText(others + 1)} versions</span>}
                  {colourSlotsOf(rowOf(collection.columns.person.rows, article)).map((slot) => (
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
