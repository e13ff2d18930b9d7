import type { RefObject } from 'react';
import type { PageState } from '../state/use-page.ts';
import { usePanelFocus } from '../ui/focus/use-panel-focus.ts';
import { ArticleList } from './article-list.tsx';
import { EventList } from './event-list.tsx';

interface GroupPanelProps {
  page: PageState;
  /** The open article of the previous render. */
  shown: RefObject<number | null>;
}

/**
 * The members of an open group of the timeline in time order, in place of an article. Takes the focus when mounted, and
 * gives it back when closed, or on to the article that a member opens.
 */
export function GroupPanel({ page, shown }: GroupPanelProps) {
  const { group, timelineData, shownEvents } = page;
  const { box, heading } = usePanelFocus(shown, null);
  if (!group) return null;
  const { entries } = timelineData;
  const [first, last] = [group.entries[0], group.entries.at(-1)];
  const dates = [first, last].map((entry) => (entry === undefined ? '' : entries.date(entry)));
  const time = dates[0] === dates[1] ? dates[0] : dates.join(' to ');
  return (
    <aside aria-label="Group" className="group-panel" ref={box}>
      <div className="pane-bar">
        <button type="button" className="button" onClick={group.zoom}>
          Zoom to these
        </button>
        <button type="button" className="button quiet close" onClick={group.close} aria-label="Close the group">
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <h2 className="group-title" tabIndex={-1} ref={heading}>
        {entries.counted(group.entries.length)}
        {time !== '' && <span className="origin">{time}</span>}
      </h2>
      {shownEvents ? (
        <EventList page={page} events={shownEvents.list} basis={group} group={group.entries} />
      ) : (
        <ArticleList page={page} basis={group} group={group.entries} />
      )}
    </aside>
  );
}
