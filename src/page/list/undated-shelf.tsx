import { countText } from '../../format/count-text.ts';
import { unreadDateText } from '../../format/date-text.ts';
import { EntryLink } from '../ui/entry-link.tsx';
import type { Collection } from '../../contract/collection.ts';

interface UndatedShelfProps {
  collection: Collection;
  /** Numbers of the passing articles without a date of publication. */
  articles: Uint32Array;
  selected: number | null;
  hrefOf: (article: number) => string;
  onSelect: (article: number) => void;
  /** Lists all of them; null on the clock of events, where the list's subsets follow the events. */
  onAll: (() => void) | null;
}

// Maximum number of rows, to fit beside the timeline.
const maxRows = 20;

/**
 * The articles without a date of publication, each with the reason if it is known. Shown on the clock of events too,
 * since their events may be dated.
 */
export function UndatedShelf({ collection, articles, selected, hrefOf, onSelect, onAll }: UndatedShelfProps) {
  if (articles.length === 0) return null;
  const { unreadDates } = collection.index;
  const more = articles.length - maxRows;
  return (
    <section className="shelf" aria-labelledby="shelf-title">
      <h2 className="section-title" id="shelf-title">
        Undated
      </h2>
      <p className="origin">without a date of publication</p>
      <ul>
        {[...articles.subarray(0, maxRows)].map((article) => {
          const written = unreadDates[article];
          return (
            <li key={article}>
              <EntryLink href={hrefOf(article)} selected={article === selected} onSelect={() => onSelect(article)}>
                <span className="text one-line" dir="auto" title={collection.index.articles.headline[article]}>
                  {collection.index.articles.headline[article]}
                </span>
              </EntryLink>
              {written !== undefined && <bdi className="origin">{unreadDateText(written)}</bdi>}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className="origin">
          and {countText(more)} more{' '}
          {onAll && (
            <button type="button" className="button quiet" onClick={onAll}>
              List all {countText(articles.length)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
