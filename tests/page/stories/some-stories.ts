import * as fc from 'fast-check';
import { tidyText } from '../../../src/page/stored-data/tidy-text.ts';
import { limits, tidyCaption } from '../../../src/page/stories/story.ts';
import type { Story } from '../../../src/page/stories/story.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyId = fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(99_999)).map(([id, at]) => `${id}#${at}`);

/** A story with some events and captions. */
export const anyStory: fc.Arbitrary<Story> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  title: anyText.map((text) => tidyText(text, limits.title) || 'Story'),
  collection: anyText.map((text) => tidyText(text, 300)),
  saved: fc.constant('2026-01-31T12:00:00.000Z'),
  events: fc.uniqueArray(fc.record({ id: anyId, caption: anyText.map(tidyCaption) }), {
    maxLength: 6,
    selector: ({ id }) => id,
  }),
});

/** A story of the events with these ids, without captions. */
export function storyOf(...ids: string[]): Story {
  return {
    id: 'a',
    title: 'The quay',
    collection: 'small',
    saved: '2026-01-31T12:00:00.000Z',
    events: ids.map((id) => ({ id, caption: '' })),
  };
}
