import * as v from 'valibot';
import { parseEventId } from '../state/url/event-id.ts';
import { idSchema, instantSchema, nameSchema } from '../stored-data/stored-fields.ts';
import { cut } from '../stored-data/tidy-text.ts';
import { checkedText, titleSchema } from '../stored-data/validate.ts';

/** Maximum lengths in UTF-16 code units, and the maximum numbers of events and stories. */
export const limits = { title: 120, caption: 1000, event: 1000, events: 100, stories: 100 } as const;

/** Normalizes a caption: NFC, without lone surrogates and control characters other than line breaks. */
export function tidyCaption(text: string): string {
  const tidied = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
  return cut(tidied, limits.caption).trimEnd();
}

const storyEventSchema = v.object({
  /** The id of one of the event's reports. */
  id: checkedText((id) => id.length <= limits.event && parseEventId(id) !== null, 'the id of an event, as article#12'),
  caption: checkedText(
    (caption) => tidyCaption(caption) === caption,
    `a caption of at most ${limits.caption} characters, without spaces around it`,
  ),
});

/** Title and events of a story in reading order, each event once. */
const contents = {
  title: nameSchema(limits.title),
  events: v.pipe(
    v.array(storyEventSchema),
    v.check((events) => events.length <= limits.events, `at most ${limits.events} events`),
    v.check((events) => new Set(events.map((event) => event.id)).size === events.length, 'each event once'),
  ),
};

/** The schema of a story: its contents, and where and when it was made. */
export const storySchema = v.object({
  id: idSchema,
  ...contents,
  /** Title of the collection whose events it has. */
  collection: titleSchema,
  saved: instantSchema,
});

/** The list of stories in a browser's storage or in an exported file. */
export const storiesSchema = v.pipe(
  v.array(storySchema),
  v.check((stories) => stories.length <= limits.stories, `at most ${limits.stories} stories`),
);

export type Story = v.InferOutput<typeof storySchema>;

export type StoryEvent = Story['events'][number];
