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
                  // One that stayed in the page from elsewhere may not stand where it belongs.
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
