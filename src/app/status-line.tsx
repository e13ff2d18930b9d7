import type { WindowCounts } from '../filter/count-in-window.ts';
import type { Part } from '../filter/parts.ts';

interface StatusLineProps {
  total: number;
  matching: number;
  counts: WindowCounts;
  /** What those without a place on the timeline are called. */
  unplaced: string;
  /** The answer on the screen is the last search's; the new one is under way. */
  waiting: boolean;
  /** The part that the list is narrowed to; null: it shows all that match. */
  listed: Part | null;
  onList: (part: Part | null) => void;
}

/** Accounts for every article: how many match, where those stand, how many the filters keep out; each part can be shown. */
export function StatusLine({ total, matching, counts, unplaced, waiting, listed, onList }: StatusLineProps) {
  const part = (name: Part, count: number, text: string) => (
    <button
      type="button"
      className="status-part"
      aria-pressed={listed === name}
      disabled={count === 0 && listed !== name}
      onClick={() => onList(listed === name ? null : name)}
    >
      {count} {text}
    </button>
  );
  const { inView, outside, undated } = counts;
  const out = total - matching;
  return (
    <p className="status" role="status" aria-busy={waiting}>
      <strong>
        {matching} of {total} articles
      </strong>
      : {part('in-view', inView, 'in view')}
      {(outside > 0 || listed === 'outside') && <>, {part('outside', outside, 'outside the window')}</>}
      {(undated > 0 || listed === 'undated') && <>, {part('undated', undated, unplaced)}</>}
      {(out > 0 || listed === 'out') && <>; {part('out', out, 'filtered out')}</>}
    </p>
  );
}
