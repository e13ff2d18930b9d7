import { useState } from 'react';
import type { Ref } from 'react';
import type { WindowCounts } from '../state/filter/count-in-window.ts';
import type { Part } from '../state/filter/parts.ts';

interface StatusLineProps {
  total: number;
  matching: number;
  /** Null: where they stand is not known yet. */
  counts: WindowCounts | null;
  /** What those without a place on the timeline are called. */
  unplaced: string;
  /** The answer on the screen is the last search's; the new one is under way. */
  waiting: boolean;
  /** The search failed: these are the articles without it. */
  unsearched: boolean;
  /** The part that the list is narrowed to; null: it shows all that match. */
  listed: Part | null;
  onList: (part: Part | null) => void;
  /** The line itself; it can be given the focus. */
  ref: Ref<HTMLParagraphElement>;
}

/** Accounts for every article: how many match, where those stand, how many the filters keep out; each part can be shown. */
export function StatusLine({
  total,
  matching,
  counts,
  unplaced,
  waiting,
  unsearched,
  listed,
  onList,
  ref,
}: StatusLineProps) {
  const [focused, setFocused] = useState<Part | null>(null);
  // A part that holds nothing stays while it is listed, and while it has the focus, which would be lost with it.
  const stays = (name: Part, count: number) => count > 0 || listed === name || focused === name;
  const part = (name: Part, count: number, text: string) => (
    <button
      type="button"
      className="status-part"
      aria-pressed={listed === name}
      disabled={!stays(name, count)}
      onFocus={() => setFocused(name)}
      onBlur={() => setFocused(null)}
      onClick={() => onList(listed === name ? null : name)}
    >
      {count} {text}
    </button>
  );
  const out = total - matching;
  return (
    <p className="status" role="status" aria-busy={waiting} ref={ref} tabIndex={-1}>
      <strong>
        {matching} of {total} articles
      </strong>
      {unsearched && ' (not searched: the search failed)'}
      {counts && (
        <>
          : {part('in-view', counts.inView, 'in view')}
          {stays('outside', counts.outside) && <>, {part('outside', counts.outside, 'outside the window')}</>}
          {stays('undated', counts.undated) && <>, {part('undated', counts.undated, unplaced)}</>}
        </>
      )}
      {stays('out', out) && <>; {part('out', out, 'filtered out')}</>}
      {waiting && (
        <span className="searching" aria-hidden="true">
          {' '}
          Searching…
        </span>
      )}
    </p>
  );
}
