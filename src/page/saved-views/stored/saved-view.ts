import * as v from 'valibot';
import { FormatError } from '../../../contract/decode.ts';

/** Maximum lengths in UTF-16 code units, and the maximum number of views. */
export const limits = { name: 120, search: 8000, collection: 300, id: 64, views: 500 } as const;

/** Cuts a text to `limit` UTF-16 code units, never inside a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cutText = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cutText) ? cutText.slice(0, -1) : cutText;
}

/**
 * Normalizes a text to a name of one line: NFC, without control characters and lone surrogates, white space collapsed,
 * at most `limit` code units. Returns '' if no visible character is left.
 */
export function tidyText(text: string, limit: number): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? cut(line, limit).trimEnd() : '';
}

/** Applies {@link tidyText} to the name of a view. */
export function tidyName(text: string): string {
  return tidyText(text, limits.name);
}

function isInstant(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

function checkedText(isValid: (text: string) => boolean, expected: string) {
  return v.pipe(v.string(), v.check(isValid, expected));
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
  collection: checkedText(
    (title) => tidyText(title, limits.collection) === title,
    `a title in one line of at most ${limits.collection} characters`,
  ),
  saved: checkedText(isInstant, 'an instant such as 2026-01-31T12:00:00.000Z'),
});

/** The list of views in a browser's storage or in an exported file. */
export const savedViewsSchema = v.pipe(
  v.array(savedViewSchema),
  v.check((views) => views.length <= limits.views, `at most ${limits.views} views`),
);

/** A named view of the page. */
export type SavedView = v.InferOutput<typeof savedViewSchema>;

function describeInput(input: unknown, received: string): string {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (input === undefined) return 'nothing';
  return received.length <= 80 ? received : `${cut(received, 60)}… (${received.length} characters)`;
}

/**
 * Validates stored or imported data against a schema; `file` names the data in error messages. Throws {@link
 * FormatError}.
 */
export function validate<T extends v.GenericSchema>(schema: T, input: unknown, file: string): v.InferOutput<T> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const expected = issue.type === 'check' ? issue.message : (issue.expected ?? issue.message);
  throw new FormatError(
    file,
    v.getDotPath(issue) ?? '(the whole)',
    expected,
    describeInput(issue.input, issue.received),
  );
}

/** Generates a random id. crypto.randomUUID would need a secure context. */
export function newViewId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
