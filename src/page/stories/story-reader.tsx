import { useViewState } from '../state/url/use-view-state.ts';
import { formatView } from '../state/url/view-state.ts';
import { EntryLink } from '../ui/entry-link.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { ToldEventText } from './told-event-text.tsx';
import type { ToldEvent } from './told-events.ts';

/** The events of a story one by one, by buttons and arrow keys. The URL's event is the one that is shown. */
export function StoryReader({ events, onBack }: { events: readonly ToldEvent[]; onBack: () => void }) {
  const [view, setView] = useViewState();
  const at = Math.max(
    0,
    events.findIndex((event) => event.id === view.event),
  );
  const shown = events[at];
  const go = (to: number) => {
    const event = events[to];
    if (event) setView({ event: event.id });
  };
  useKeys({ ArrowRight: () => go(at + 1), ArrowLeft: () => go(at - 1), Escape: onBack });
  if (!shown) return <p className="text">The story has no events yet. “Add to story” beside an event adds it.</p>;
  const inTimeline = { story: null, event: shown.id };
  return (
    <>
      <nav className="story-steps" aria-label="Events of the story">
        {/* Not disabled at the ends, where they would lose the focus. */}
        <button type="button" className="button" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          <span aria-hidden="true">←</span> Previous
        </button>
        <p role="status" aria-label="Position">
          {at + 1} of {events.length}
        </p>
        <button type="button" className="button" aria-disabled={at === events.length - 1} onClick={() => go(at + 1)}>
          Next <span aria-hidden="true">→</span>
        </button>
      </nav>
      <article className="story-event" aria-label="Event of the story">
        <ToldEventText event={shown} />
        {shown.facts && (
          <p>
            <EntryLink
              href={formatView({ ...view, ...inTimeline })}
              selected={false}
              onSelect={() => setView(inTimeline)}
            >
              Show it in the timeline
            </EntryLink>
          </p>
        )}
      </article>
    </>
  );
}
