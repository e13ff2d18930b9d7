import { lazy, Suspense } from 'react';
import { UndatedShelf } from '../list/undated-shelf.tsx';
import { ClockSwitch } from './clock-switch.tsx';
import { Failure, FailureBoundary } from './failure.tsx';
import type { PageState } from './use-page.ts';

const Timeline = lazy(async () => ({ default: (await import('../timeline/timeline.tsx')).Timeline }));

/** The timeline with what steers it, and the shelf of those that have no place on it. */
export function TimelinePanel({ page }: { page: PageState }) {
  const { collection, view, change, drawing, selection, records } = page;
  const { articles, dated } = records.filtered;
  return (
    <div className="timeline-pane">
      <ClockSwitch
        clock={view.clock}
        events={collection.index.events}
        onChange={(clock) => change({ clock, view: null })}
      />
      {page.drawingError && <Failure error={page.drawingError} retry={page.retryDrawing} />}
      <FailureBoundary>
        <Suspense fallback={<p className="waiting">Drawing the timeline…</p>}>
          <Timeline
            entries={drawing.entries}
            extent={drawing.extent}
            selected={selection.entry}
            window={view.view}
            onSelect={selection.openEntry}
            onWindow={(window, by) => change({ view: by === 'user' ? window : null }, 'replace')}
          />
        </Suspense>
      </FailureBoundary>
      <UndatedShelf
        collection={collection}
        articles={articles.subarray(dated)}
        selected={selection.article}
        hrefOf={selection.hrefOf}
        onSelect={selection.open}
      />
    </div>
  );
}
