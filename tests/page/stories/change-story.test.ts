import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addStories,
  putStory,
  withCaption,
  withEvent,
  withMoved,
  withoutEvent,
} from '../../../src/page/stories/change-story.ts';
import { limits } from '../../../src/page/stories/story.ts';
import { decodeStoryFile, encodeStoryFile } from '../../../src/page/stories/stored-stories.ts';
import { anyStory, storyOf } from './some-stories.ts';

const idsOf = ({ events }: { events: readonly { id: string }[] }) => events.map(({ id }) => id);

describe('a story', () => {
  it('has an event once, whichever of its reports was chosen', () => {
    const story = withEvent(storyOf('a#1'), ['b#2', 'c#3']);
    expect(idsOf(story)).toEqual(['a#1', 'b#2']);
    expect(withEvent(story, ['c#3', 'b#2'])).toBe(story);
  });

  it('refuses an event too many', () => {
    const full = storyOf(...Array.from({ length: limits.events }, (_, at) => `a#${at}`));
    expect(() => withEvent(full, ['b#1'])).toThrow('at most 100 events');
    expect(withEvent(full, ['a#3'])).toBe(full);
  });

  it('is reordered without loss', () => {
    expect(idsOf(withMoved(storyOf('a#1', 'b#2', 'c#3'), 'c#3', -2))).toEqual(['c#3', 'a#1', 'b#2']);
    expect(idsOf(withMoved(storyOf('a#1', 'b#2'), 'b#2', 1))).toEqual(['a#1', 'b#2']);
    fc.assert(
      fc.property(anyStory, fc.nat(5), fc.integer({ min: -6, max: 6 }), (story, at, by) => {
        const id = story.events[at]?.id ?? 'gone#1';
        const moved = withMoved(story, id, by);
        expect(idsOf(moved).toSorted()).toEqual(idsOf(story).toSorted());
        expect(moved === story ? story : withMoved(moved, id, -by)).toEqual(story);
      }),
    );
  });

  it('loses only the event that is removed', () => {
    expect(idsOf(withoutEvent(storyOf('a#1', 'b#2', 'c#3'), 'b#2'))).toEqual(['a#1', 'c#3']);
    expect(withCaption(storyOf('a#1'), 'a#1', ' First\r\nline ').events).toEqual([
      { id: 'a#1', caption: 'First\nline' },
    ]);
  });
});

describe('the stories of a browser', () => {
  it('are replaced by id', () => {
    const story = storyOf('a#1');
    expect(putStory([], story)).toEqual([story]);
    expect(putStory([story], { ...story, title: 'Other' })).toEqual([{ ...story, title: 'Other' }]);
  });

  it('lose nothing by an import, which changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyStory, { selector: ({ id }) => id }), fc.array(anyStory), (stored, incoming) => {
        let made = 0;
        const all = addStories(stored, incoming, () => `new-${made++}`);
        expect(all.slice(0, stored.length)).toEqual(stored);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(addStories(all, incoming, () => 'x')).toEqual(all);
      }),
    );
  });

  it('are read from a file as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyStory), (stories) => {
        expect(decodeStoryFile(encodeStoryFile(stories), 'mine.json')).toEqual(stories);
      }),
    );
  });
});
