import type { WindowCounts } from '../filter/count-in-window.ts';

interface StatusLineProps {
  total: number;
  matching: number;
  counts: WindowCounts;
  /** What those without a place on the timeline are called. */
  unplaced: string;
  /** The answer on the screen is the last search's; the new one is under way. */
  waiting: boolean;
}

/** Accounts for every article: how many match, where those stand, how many the filters keep out. */
export function StatusLine({ total, matching, counts, unplaced, waiting }: StatusLineProps) {
  const { inView, outside, undated } = counts;
  const places = [
    `${inView} in view`,
    outside > 0 && `${outside} outside the window`,
    undated > 0 && `${undated} ${unplaced}`,
  ].filter(Boolean);
  const out = total - matching;
  return (
    <p className="status" role="status" aria-busy={waiting}>
      <strong>
        {matching} of {total} articles
      </strong>
      : {places.join(', ')}
      {out > 0 && `; ${out} filtered out`}
    </p>
  );
}
