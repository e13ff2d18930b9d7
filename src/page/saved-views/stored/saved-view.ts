import * as v from 'valibot';
import { tidyText } from '../../stored-data/tidy-text.ts';
import { checkedText, titleSchema } from '../../stored-data/validate.ts';

/** Maximum lengths in UTF-16 code units, and the maximum number of views. */
export const limits = { name: 120, search: 8000, id: 64, views: 500 } as const;

/** Applies {@link tidyText} to the name of a view. */
export function tidyName(text: string): string {
  return tidyText(text, limits.name);
}

function isInstant(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

// The query component of RFC 3986: every character in it is allowed unescaped, and `#`, which would end it, is not.
const queryPattern = /^(?:\?[\w.~!$&'()*+,;=:@/?%-]+)?$/;

const savedViewSchema = v.object({
  id: checkedText((id) => /^[\w-]+$/.test(id) && id.length <= limits.id, `1 to ${limits.id} letters, digits, - or _`),
  name: checkedText(
    (name) => name !== '' && tidyName(name) === name,
    `a name in one line of 1 to ${limits.name} characters, without spaces around it`,
  ),
  /** The query string of the URL with its question mark; '' is the default view. */
  search: checkedText(
    (search) => search.length <= limits.search && queryPattern.test(search),
    `the query of an address, at most ${limits.search} characters`,
  ),
  /** Title of the collection for which the view was saved. */
  collection: titleSchema,
  saved: checkedText(isInstant, 'an instant such as 2026-01-31T12:00:00.000Z'),
});

/** The list of views in a browser's storage or in an exported file. */
export const savedViewsSchema = v.pipe(
  v.array(savedViewSchema),
  v.check((views) => views.length <= limits.views, `at most ${limits.views} views`),
);

/** A named view of the page. */
export type SavedView = v.InferOutput<typeof savedViewSchema>;

/** Generates a random id. crypto.randomUUID would need a secure context. */
export function newViewId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
