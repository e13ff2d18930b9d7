import type { BundleIndex } from '../../contract/index-format.ts';
import type { Part } from '../state/filter/parts.ts';
import type { ViewState } from '../state/url/view-state.ts';

interface NothingProps {
  /** The collection has no articles. */
  empty: boolean;
  waiting: boolean;
  report: BundleIndex['report'];
  onClear: () => void;
}

/** The message of an empty list, with advice. */
export function Nothing({ empty, waiting, report, onClear }: NothingProps) {
  if (waiting) return <p className="waiting">Searching…</p>;
  if (empty)
    return (
      <div className="nothing">
        <h2>No articles yet</h2>
        <p>
          {report.given === 0
            ? 'This bundle was made from nothing.'
            : `Of ${report.given} given none could be read; the filters’ panel says why.`}{' '}
          Make one from your own with “npm start -- FOLDER”.
        </p>
      </div>
    );
  return (
    <div className="nothing">
      <h2>Nothing matches</h2>
      <p>No article passes all the filters in force. Take one away above, or start over.</p>
      <button type="button" className="button" onClick={onClear}>
        Clear all filters
      </button>
    </div>
  );
}

function emptyText(part: Part, clock: ViewState['clock']): string {
  if (part === 'out') return 'No article is filtered out.';
  if (part === 'undated' && clock === 'happened') return 'Each of these articles tells of a dated event.';
  const names = { 'in-view': 'in view', outside: 'outside the window', undated: 'undated' };
  return `None of these articles is ${names[part]}.`;
}

interface EmptyPartProps {
  part: Part;
  clock: ViewState['clock'];
  /** Lists all matches. */
  onAll: () => void;
}

/** The message of a list whose subset is empty. */
export function EmptyPart({ part, clock, onAll }: EmptyPartProps) {
  return (
    <div className="nothing">
      <p>{emptyText(part, clock)}</p>
      <button type="button" className="button" onClick={onAll}>
        Show all that match
      </button>
    </div>
  );
}
