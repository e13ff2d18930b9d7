import { useState } from 'react';
import { useStoredList } from '../stored-data/use-stored-list.ts';
import type { StoryChange } from './change-story.ts';
import { storedStories } from './stored-stories.ts';
import type { Story } from './story.ts';

/** The stories of this browser with the actions on them, and the message of the last action. */
export function useStories() {
  const { list, error, change } = useStoredList(storedStories);
  const [message, setMessage] = useState({ text: '', fault: false });
  /** Changes the stored stories, and shows the text or the error. Resolves to true if they are changed. */
  const act = async (compute: (stored: readonly Story[]) => Story[], text: string) => {
    try {
      await change(compute);
      setMessage({ text, fault: false });
      return true;
    } catch (cause) {
      setMessage({ text: cause instanceof Error ? cause.message : String(cause), fault: true });
      return false;
    }
  };
  return {
    stories: list,
    message: error ? { text: error.message, fault: true } : message,
    setMessage,
    act,
    /** Changes one story. */
    changeStory: (id: string, compute: StoryChange, text = '') =>
      act((stored) => stored.map((story) => (story.id === id ? compute(story) : story)), text),
  };
}
