import * as v from 'valibot';
import { tidyText } from '../../stored-data/tidy-text.ts';
import { checkedText } from '../../stored-data/validate.ts';

const tagLimit = 60;
const idLimit = 4000;

/** Normalizes a tag to a name of one line; '' if no visible character is left. */
export function tidyTag(text: string): string {
  return tidyText(text, tagLimit);
}

export const keptItemSchema = v.object({
  of: v.picklist(['article', 'event']),
  /** The stable id of the article, or that of one of the event's reports: `<article id>#<start of the trigger>`. */
  id: checkedText((id) => id !== '' && id.length <= idLimit, `an id of 1 to ${idLimit} characters`),
  starred: v.boolean(),
  /** The article was read. An event is as read as its articles. */
  read: v.boolean(),
  tags: v.pipe(
    v.array(
      checkedText(
        (tag) => tag !== '' && tidyTag(tag) === tag,
        `a tag in one line of 1 to ${tagLimit} characters, without spaces around it`,
      ),
    ),
    v.check((tags) => new Set(tags).size === tags.length, 'each tag once'),
  ),
  /** Plain text with line breaks; '' for none. */
  note: v.string(),
});

/** An article or event that the reader starred, tagged, noted or read. */
export type KeptItem = v.InferOutput<typeof keptItemSchema>;

/** The reader's own part of an item. */
export type Marks = Omit<KeptItem, 'of' | 'id'>;

export const noMarks: Marks = { starred: false, read: false, tags: [], note: '' };

/** Checks whether nothing about an item is worth storing. */
export function isUnmarked({ starred, read, tags, note }: Marks): boolean {
  return !starred && !read && tags.length === 0 && note === '';
}

/** Joins two notes with a blank line between them; a note that the other contains is not repeated. */
function mergeNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}

/** Merges two sets of marks on the same item. The result contains every star, tag and note of both. Idempotent. */
export function mergeMarks(one: Marks, other: Marks): Marks {
  return {
    starred: one.starred || other.starred,
    read: one.read || other.read,
    tags: [...new Set([...one.tags, ...other.tags])],
    note: mergeNotes(one.note, other.note),
  };
}

/** Computes the new marks of an item from the stored ones. */
export type MarksChange = (stored: Marks) => Marks;

/** Adds a tag, or removes it. */
export function withTag(tag: string, has: boolean): MarksChange {
  return (marks) => ({ ...marks, tags: [...marks.tags.filter((other) => other !== tag), ...(has ? [tag] : [])] });
}

/**
 * Replaces a note. `shown` is the note that the reader changed: where another tab has stored another one since, both
 * are merged.
 */
export function withNote(note: string, shown: string): MarksChange {
  return (marks) => ({ ...marks, note: marks.note === shown ? note : mergeNotes(marks.note, note) });
}
