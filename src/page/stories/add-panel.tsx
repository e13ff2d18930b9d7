import { useState } from 'react';
import { counted } from '../../format/counted.ts';
import { inQuotes } from '../../format/in-quotes.ts';
import { newId } from '../stored-data/stored-fields.ts';
import { tidyText, tidyTitle } from '../stored-data/tidy-text.ts';
import { withEvent } from './change-story.ts';
import { Message } from './message.tsx';
import { limits } from './story.ts';
import { useStories } from './use-stories.ts';

/** Adds an event to one of the collection's stories, or to a new one. */
export function AddPanel({ collection, event, ids }: { collection: string; event: string; ids: readonly string[] }) {
  const { stories, message, setMessage, act, changeStory } = useStories();
  const [title, setTitle] = useState('');
  const here = tidyTitle(collection);
  const own = stories?.filter((story) => story.collection === here) ?? [];
  const make = async () => {
    const name = tidyText(title, limits.title);
    if (name === '') {
      setMessage({ text: 'A story needs a title.', fault: true });
      return;
    }
    const story = { id: newId(), title: name, collection: here, events: [], saved: new Date().toISOString() };
    if (await act((stored) => [...stored, withEvent(story, ids)], `Added to ${inQuotes(name)}`)) setTitle('');
  };
  return (
    <>
      <p className="text">{event}</p>
      {own.length > 0 && (
        <ul className="story-list" aria-label="Stories">
          {own.map((story) => {
            const added = story.events.some(({ id }) => ids.includes(id));
            return (
              <li key={story.id}>
                <span className="text">
                  {story.title} <span className="view-note">({counted(story.events.length, 'event')})</span>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-label={`Add to ${inQuotes(story.title)}`}
                  aria-disabled={added}
                  onClick={() => {
                    if (added) return;
                    void changeStory(story.id, (stored) => withEvent(stored, ids), `Added to ${inQuotes(story.title)}`);
                  }}
                >
                  {added ? 'Added' : 'Add'}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <form
        className="new-story"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void make();
        }}
      >
        <label>
          Title of a new story
          <input
            className="field"
            autoComplete="off"
            maxLength={limits.title}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <button type="submit" className="button">
          Make it and add
        </button>
      </form>
      <Message {...message} />
    </>
  );
}
