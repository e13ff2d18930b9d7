import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { eventsQuery } from '../data/bundle-queries.ts';
import { Failure } from '../notice/failure.tsx';
import { useViewState } from '../state/url/use-view-state.ts';
import { focusWhenShown } from '../ui/focus/focus-when-shown.ts';
import { putStory, sameContents } from './change-story.ts';
import { Message } from './message.tsx';
import { ShareStory } from './share-story.tsx';
import { StoryEditor } from './story-editor.tsx';
import { StoryReader } from './story-reader.tsx';
import { toldEvents } from './told-events.ts';
import { dropLinkedStory, useLinkedStory } from './use-linked-story.ts';
import { useStories } from './use-stories.ts';

/** The full page of a story, from this browser or from the link that opened it. */
export function StoryPage({ collection, id }: { collection: Collection; id: string }) {
  const [, setView] = useViewState();
  const { stories, message, act, changeStory } = useStories();
  const linked = useLinkedStory(id);
  const { data: list, error, refetch } = useQuery(eventsQuery(collection));
  const [editing, setEditing] = useState(false);
  const kept = stories?.find((story) => story.id === id);
  const story = linked instanceof Error ? undefined : (linked ?? kept);
  const events = useMemo(() => (story && list ? toldEvents(story, collection, list) : null), [story, collection, list]);
  // A story that comes with a link can be edited once this browser keeps it.
  const own = story !== undefined && kept !== undefined && sameContents(story, kept);
  const title = story?.title ?? 'Story';
  useEffect(() => {
    document.title = `${title} – Dateline`;
  }, [title]);
  const back = () => setView({ story: null, event: null });
  return (
    <div className="story-page">
      <header className="story-head">
        <button type="button" className="button" onClick={back}>
          Back to the timeline
        </button>
        <h1 className="text" dir="auto" tabIndex={-1} ref={focusWhenShown}>
          {title}
        </h1>
        {story && <p className="story-names text">{story.collection}</p>}
        {story && (
          <div className="story-actions">
            {own ? (
              <button type="button" className="button" onClick={() => setEditing(!editing)}>
                {editing ? 'Done' : 'Edit'}
              </button>
            ) : (
              <button
                type="button"
                className="button"
                onClick={async () => {
                  if (
                    await act(
                      (stored) => putStory(stored, { ...story, saved: new Date().toISOString() }),
                      'Kept in this browser',
                    )
                  )
                    dropLinkedStory();
                }}
              >
                Keep in this browser
              </button>
            )}
            {events && <ShareStory story={story} collection={collection.index.title} events={events} />}
          </div>
        )}
        <Message {...message} />
      </header>
      <main>
        {linked instanceof Error && <p role="alert">{linked.message}</p>}
        {error && <Failure error={error} retry={() => void refetch()} />}
        {!story && stories && !(linked instanceof Error) && (
          <p className="text">
            This browser does not have the story. Stories are kept where they are made: ask for a link that contains it
            (“Share”, then “Copy link”).
          </p>
        )}
        {story &&
          events &&
          (own && editing ? (
            <StoryEditor story={story} events={events} onChange={(change) => void changeStory(id, change)} />
          ) : (
            <StoryReader events={events} onBack={back} />
          ))}
      </main>
    </div>
  );
}
