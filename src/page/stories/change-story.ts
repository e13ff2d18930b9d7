import { limits, tidyCaption } from './story.ts';
import type { Story } from './story.ts';

/** Computes the new story from the stored one. Events are given by id, since another tab may have moved them. */
export type StoryChange = (story: Story) => Story;

/** Adds an event at the end, unless the story has it under one of its ids already. Throws if the story is full. */
export function withEvent(story: Story, ids: readonly string[]): Story {
  const [id] = ids;
  if (id === undefined || story.events.some((event) => ids.includes(event.id))) return story;
  if (story.events.length >= limits.events) throw new Error(`A story has at most ${limits.events} events.`);
  return { ...story, events: [...story.events, { id, caption: '' }] };
}

/** Moves an event by a number of positions; a position outside of the story changes nothing. */
export function withMoved(story: Story, id: string, by: number): Story {
  const from = story.events.findIndex((event) => event.id === id);
  const moved = story.events[from];
  const to = from + by;
  if (!moved || to < 0 || to >= story.events.length) return story;
  return { ...story, events: story.events.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** Captions an event. */
export function withCaption(story: Story, id: string, caption: string): Story {
  const events = story.events.map((event) => (event.id === id ? { id, caption: tidyCaption(caption) } : event));
  return { ...story, events };
}

/** Removes an event. */
export function withoutEvent(story: Story, id: string): Story {
  return { ...story, events: story.events.filter((event) => event.id !== id) };
}

/** Stores a story in place of the one with its id, or as a new one. */
export function putStory(stored: readonly Story[], story: Story): Story[] {
  return stored.some(({ id }) => id === story.id)
    ? stored.map((other) => (other.id === story.id ? story : other))
    : [...stored, story];
}

function contentsOf({ title, events }: Story): string {
  return JSON.stringify([title, events]);
}

/** Checks for stories of the same title, events and captions. */
export function sameContents(one: Story, other: Story): boolean {
  return contentsOf(one) === contentsOf(other);
}

/**
 * Adds imported stories. A story that is stored already is not added; another with the same id gets one from `newId`.
 */
export function addStories(stored: readonly Story[], incoming: readonly Story[], newId: () => string): Story[] {
  const all = [...stored];
  const contents = new Set(stored.map(contentsOf));
  for (const story of incoming) {
    if (contents.has(contentsOf(story))) continue;
    contents.add(contentsOf(story));
    all.push(all.some(({ id }) => id === story.id) ? { ...story, id: newId() } : story);
  }
  return all;
}
