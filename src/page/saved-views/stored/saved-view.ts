import * as v from 'valibot';
import { idSchema, instantSchema, nameSchema } from '../../stored-data/stored-fields.ts';
import { tidyText } from '../../stored-data/tidy-text.ts';
import { checkedText, titleSchema } from '../../stored-data/validate.ts';

/** Maximum lengths in UTF-16 code units, and the maximum number of views. */
export const limits = { name: 120, search: 8000, views: 500 } as const;

/** Applies {@link tidyText} to the name of a view. */
export function tidyName(text: string): string {
  return tidyText(text, limits.name);
}

// The query component of RFC 3986: every character in it is allowed unescaped, and `#`, which would end it, is not.
const queryPattern = /^(?:\?[\w.~!$&'()*+,;=:@/?%-]+)?$/;

const savedViewSchema = v.object({
  id: idSchema,
  name: nameSchema(limits.name),
  /** The query string of the URL with its question mark; '' is the default view. */
  search: checkedText(
    (search) => search.length <= limits.search && queryPattern.test(search),
    `the query of an address, at most ${limits.search} characters`,
  ),
  /** Title of the collection for which the view was saved. */
  collection: titleSchema,
  saved: instantSchema,
});

/** The list of views in a browser's storage or in an exported file. */
export const savedViewsSchema = v.pipe(
  v.array(savedViewSchema),
  v.check((views) => views.length <= limits.views, `at most ${limits.views} views`),
);

/** A named view of the page. */
export type SavedView = v.InferOutput<typeof savedViewSchema>;
