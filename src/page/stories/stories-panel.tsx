import { useState } from 'react';
import { counted } from '../../format/counted.ts';
import { inQuotes } from '../../format/in-quotes.ts';
import { newId } from '../stored-data/stored-fields.ts';
import { tidyTitle } from '../stored-data/tidy-text.ts';
import { readChosenFile } from '../stored-data/own-file.ts';
import { Transfer } from '../ui/transfer.tsx';
import { useViewState } from '../state/url/use-view-state.ts';
import { formatView } from '../state/url/view-state.ts';
import { download } from '../ui/download.ts';
import { EntryLink } from '../ui/entry-link.tsx';
import { addStories, putStory } from './change-story.ts';
import { Message } from './message.tsx';
import { decodeStoryFile, encodeStoryFile, fileLimit } from './stored-stories.ts';
import type { Story } from './story.ts';
import { useStories } from './use-stories.ts';

/** The stories of this browser: links that open them, files in and out. `title` is the collection's. */
export function StoriesPanel({ title }: { title: string }) {
  const [view, setView] = useViewState();
  const { stories, message, setMessage, act } = useStories();
  const [deleted, setDeleted] = useState<Story | null>(null);
  const here = tidyTitle(title);
  const importFrom = async (chosen: File) => {
    try {
      const { name, text } = await readChosenFile(chosen, fileLimit);
      const incoming = decodeStoryFile(text, name);
      await act((stored) => addStories(stored, incoming, newId), `${name} imported`);
    } catch (error) {
      setMessage({ text: `Nothing was imported. ${error instanceof Error ? error.message : ''}`, fault: true });
    }
  };
  return (
    <>
      {stories?.length === 0 && (
        <p className="view-note text">
          None yet. “Add to story” beside an event makes one: events in your order, each with a caption of yours.
        </p>
      )}
      <ul className="story-list" aria-label="Stories">
        {stories?.map((story) => {
          const opened = { story: story.id, event: null, article: null, about: null, group: null };
          return (
            <li key={story.id}>
              <span className="text">
                <EntryLink href={formatView({ ...view, ...opened })} selected={false} onSelect={() => setView(opened)}>
                  {story.title}
                </EntryLink>{' '}
                <span className="view-note">
                  ({counted(story.events.length, 'event')}
                  {story.collection !== here && `, of another collection: ${story.collection || 'without a title'}`})
                </span>
              </span>
              <button
                type="button"
                className="button quiet"
                aria-label={`Delete ${inQuotes(story.title)}`}
                onClick={() => {
                  void act((stored) => stored.filter(({ id }) => id !== story.id), `${inQuotes(story.title)} deleted`);
                  setDeleted(story);
                }}
              >
                Delete
              </button>
            </li>
          );
        })}
      </ul>
      <Message {...message} />
      {deleted && (
        <button
          type="button"
          className="button"
          onClick={() => {
            void act((stored) => putStory(stored, deleted), `${inQuotes(deleted.title)} is back`);
            setDeleted(null);
          }}
        >
          Undo: bring back {inQuotes(deleted.title)}
        </button>
      )}
      <Transfer
        text="Kept in this browser only. A file takes them to another, or to someone else."
        labels={{ export: 'Export', import: 'Import', file: 'File of stories' }}
        empty={!stories || stories.length === 0}
        onExport={() =>
          download('dateline-stories.json', new Blob([encodeStoryFile(stories ?? [])], { type: 'application/json' }))
        }
        onImport={(file) => void importFrom(file)}
      />
    </>
  );
}
