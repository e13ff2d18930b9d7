import * as v from 'valibot';
import { decodeOwnFile, encodeOwnFile } from '../stored-data/own-file.ts';
import { storedList } from '../stored-data/stored-list.ts';
import { storiesSchema } from './story.ts';
import type { Story } from './story.ts';

/** The stories of this browser, of every collection. */
export const storedStories = storedList({
  database: 'dateline-stories',
  store: 'stories',
  key: 'stories-1',
  schema: storiesSchema,
  content: 'stories',
  advice: {
    full: 'delete stories that are not needed',
    denied: 'Without storage no story can be made here, but those of links can be read.',
  },
});

const format = 'dateline-stories';
const schema = v.object({ format: v.literal(format), version: v.literal(1), stories: storiesSchema });

/** Encodes stories as the text of a file, which {@link decodeStoryFile} decodes to the same stories. */
export function encodeStoryFile(stories: readonly Story[]): string {
  return encodeOwnFile({ format, version: 1, stories });
}

/** Decodes the text of an exported file; `file` is its name. Throws FormatError for anything else. */
export function decodeStoryFile(text: string, file: string): Story[] {
  return decodeOwnFile({ format, content: 'stories', schema }, text, file).stories;
}

/** Size limit of an imported file in bytes: the largest that this browser keeps, and some more. */
export const fileLimit = 50_000_000;
