import { countText } from '../../format/count-text.ts';
import type { BundleIndex } from '../../contract/index-format.ts';
import { subsetTexts } from '../state/filter/subset.ts';
import type { Subset } from '../state/filter/subset.ts';
import type { ViewState } from '../state/url/view-state.ts';

interface NoMatchesProps {
  /** The collection has no articles. */
  empty: boolean;
  waiting: boolean;
  report: BundleIndex['report'];
  /** The filter whose removal helps most; null if no single one helps. */
  removal: { text: string; count: number; onRemove: () => void } | null;
  onClear: () => void;
}

/** The message of an empty list, with advice. */
export function NoMatches({ empty, waiting, report, removal, onClear }: NoMatchesProps) {
  if (waiting) return <p className="waiting">Searching…</p>;
  if (empty)
    return (
      <div className="nothing">
        <h2>No articles yet</h2>
        <p>
          {report.given === 0
            ? 'This bundle was made from nothing.'
            : `None of ${countText(report.given)} files could be read; the menu says why.`}{' '}
          Make one from your own with “npm start -- FOLDER”.
        </p>
      </div>
    );
  return (
    <div className="nothing">
      <h2>Nothing matches</h2>
      <p>
        No article matches all filters.{' '}
        {removal && `Without “${removal.text}”, ${countText(removal.count)} ${removal.count === 1 ? 'does' : 'do'}.`}
      </p>
      {removal && (
        <button type="button" className="button" onClick={removal.onRemove}>
          Remove “{removal.text}”
        </button>
      )}{' '}
      <button type="button" className="button" onClick={onClear}>
        Clear all filters
      </button>
    </div>
  );
}

function emptyText(subset: Subset | null, clock: ViewState['clock']): string {
  if (subset === 'out') return 'No article is hidden by filters.';
  if (subset === null) return 'None of these articles reports an event that is shown.';
  if (subset === 'eventless') return 'Each of these articles reports an event that is shown.';
  const noun = clock === 'happened' && subset !== 'undated' ? 'events' : 'articles';
  return `None of these ${noun} is ${subsetTexts[subset]}.`;
}

interface EmptySubsetProps {
  /** Null for the list of all matches, which is empty where none of the matching articles reports a shown event. */
  subset: Subset | null;
  clock: ViewState['clock'];
  /** Number of events that are hidden because they may not have happened. */
  hidden: number;
  /** Lists all matches; without a subset, also what is hidden. */
  onAll: () => void;
}

/** The message of a list whose subset is empty. */
export function EmptySubset({ subset, clock, hidden, onAll }: EmptySubsetProps) {
  return (
    <div className="nothing">
      <p>{emptyText(subset, clock)}</p>
      {(subset !== null || hidden > 0) && (
        <button type="button" className="button" onClick={onAll}>
          {subset === null ? `Show ${countText(hidden)} that may not have happened` : 'Show all that match'}
        </button>
      )}
    </div>
  );
}
