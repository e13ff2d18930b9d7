import { useEffect, useRef, useState } from 'react';
import { tidyText } from '../stored-data/tidy-text.ts';
import { withCaption, withMoved, withoutEvent } from './change-story.ts';
import type { StoryChange } from './change-story.ts';
import { limits } from './story.ts';
import type { Story } from './story.ts';
import type { ToldEvent } from './told-events.ts';
import { missingText, whenText } from './write-story.ts';

interface StoryEditorProps {
  story: Story;
  events: readonly ToldEvent[];
  onChange: (change: StoryChange) => void;
}

interface RowProps {
  event: ToldEvent;
  first: boolean;
  last: boolean;
  onChange: (change: StoryChange) => void;
  onRemove: () => void;
}

/** One event of the story: its caption, and buttons that move and remove it. */
function EventRow({ event: { id, caption, facts }, first, last, onChange, onRemove }: RowProps) {
  const [text, setText] = useState(caption);
  const moved = useRef<HTMLButtonElement | null>(null);
  const name = facts?.title ?? missingText(id);
  useEffect(() => {
    // The browser takes the focus from an element that moves in the document.
    if (document.activeElement === document.body) moved.current?.focus();
  });
  const move = (by: number, ends: boolean, label: string) => (
    <button
      type="button"
      className="button"
      aria-label={`${label}: ${name}`}
      aria-disabled={ends}
      onBlur={() => {
        moved.current = null;
      }}
      onClick={({ currentTarget }) => {
        moved.current = currentTarget;
        onChange((story) => withMoved(story, id, by));
      }}
    >
      {label}
    </button>
  );
  return (
    <li>
      <p className="story-when">{facts && whenText(facts)}</p>
      <p className="story-row-title text" dir="auto">
        {name}
      </p>
      <textarea
        className="field"
        aria-label={`Caption: ${name}`}
        placeholder="Caption"
        rows={3}
        maxLength={limits.caption}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onChange((story) => withCaption(story, id, target.value));
        }}
      />
      <div className="story-actions">
        {move(-1, first, 'Move up')}
        {move(1, last, 'Move down')}
        <button type="button" className="button quiet" aria-label={`Remove: ${name}`} onClick={onRemove}>
          Remove
        </button>
      </div>
    </li>
  );
}

/** Changes the title, the order and the captions of a story. Each change is stored at once. */
export function StoryEditor({ story, events, onChange }: StoryEditorProps) {
  const [title, setTitle] = useState(story.title);
  const heading = useRef<HTMLInputElement>(null);
  return (
    <div className="story-editor">
      <label>
        Title
        <input
          ref={heading}
          className="field"
          autoComplete="off"
          maxLength={limits.title}
          value={title}
          onChange={({ target }) => {
            setTitle(target.value);
            const tidied = tidyText(target.value, limits.title);
            if (tidied !== '') onChange((stored) => ({ ...stored, title: tidied }));
          }}
        />
      </label>
      <ol aria-label="Events of the story">
        {events.map((event, at) => (
          <EventRow
            key={event.id}
            event={event}
            first={at === 0}
            last={at === events.length - 1}
            onChange={onChange}
            onRemove={() => {
              // The pressed button goes, and the focus would go with it.
              heading.current?.focus();
              onChange((stored) => withoutEvent(stored, event.id));
            }}
          />
        ))}
      </ol>
    </div>
  );
}
