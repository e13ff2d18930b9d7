import { useState } from 'react';
import type { Ref } from 'react';
import { countText } from '../../format/count-text.ts';
import { subsetTexts } from '../state/filter/subset.ts';
import type { Subset } from '../state/filter/subset.ts';
import type { PageState } from '../state/use-page.ts';
import { revealFocused } from '../ui/reveal-focused.ts';

interface StatusLineProps {
  total: number;
  matching: number;
  /** All events, those that pass, and how many are hidden; null on the clock of publication. */
  events: { total: number; shown: number; hidden: number } | null;
  /** Null while the positions are unknown. */
  counts: PageState['counts'];
  /** A search runs; the counts are those of the previous one. */
  waiting: boolean;
  /** The search failed; the counts ignore it. */
  unsearched: boolean;
  /** The subset that the list shows; null for all matches. */
  listed: Subset | null;
  onList: (subset: Subset | null) => void;
  /** Shows the hidden events. The pressed button disappears. */
  onUnhide: () => void;
  /** The focusable element of the line. */
  ref: Ref<HTMLParagraphElement>;
}

/**
 * Counts every article: matches by their position, and those that are filtered out. On the clock of events it counts
 * these by their position, and the articles without one. Each count lists its subset.
 */
export function StatusLine({
  total,
  matching,
  events,
  counts,
  waiting,
  unsearched,
  listed,
  onList,
  onUnhide,
  ref,
}: StatusLineProps) {
  const [focused, setFocused] = useState<Subset | null>(null);
  // An empty subset stays visible while it is listed, or while its button has the focus, which would be lost.
  const stays = (name: Subset, count: number) => count > 0 || listed === name || focused === name;
  const subsetButton = (name: Subset, count: number, text: string) => (
    <button
      type="button"
      className="subset-button"
      aria-pressed={listed === name}
      disabled={!stays(name, count)}
      onFocus={(event) => {
        revealFocused(event);
        setFocused(name);
      }}
      onBlur={() => setFocused(null)}
      onClick={() => onList(listed === name ? null : name)}
    >
      {countText(count)} {text}
    </button>
  );
  const out = total - matching;
  const noun = (count: number) => (events ? `${count === 1 ? 'article' : 'articles'} ` : '');
  return (
    <p className="status" role="status" aria-busy={waiting} ref={ref} tabIndex={-1}>
      <strong>
        {countText(matching)} of {countText(total)} articles
      </strong>
      {unsearched && ' (not searched: the search failed)'}
      {events && ` · ${countText(events.shown)} of ${countText(events.total)} events`}
      {counts && total > 0 && (
        <>
          {': '}
          {subsetButton('in-view', counts.inView, 'in this period')}
          {stays('outside', counts.outside) && <>, {subsetButton('outside', counts.outside, 'outside this period')}</>}
          {events !== null && events.hidden > 0 && (
            <>
              ,{' '}
              <button
                type="button"
                className="subset-button"
                title="Show what may not have happened"
                onFocus={revealFocused}
                onClick={onUnhide}
              >
                {countText(events.hidden)} hidden
              </button>
            </>
          )}
          {stays('eventless', counts.eventless) && (
            <>; {subsetButton('eventless', counts.eventless, `${noun(counts.eventless)}${subsetTexts.eventless}`)}</>
          )}
          {stays('undated', counts.undated) && (
            <>
              {events ? '; ' : ', '}
              {subsetButton('undated', counts.undated, `${noun(counts.undated)}${subsetTexts.undated}`)}
            </>
          )}
        </>
      )}
      {stays('out', out) && <>; {subsetButton('out', out, `${noun(out)}hidden by filters`)}</>}
      {waiting && (
        <span className="searching" aria-hidden="true">
          {' '}
          Searching…
        </span>
      )}
    </p>
  );
}
