import { tidyText } from './tidy-text.ts';
import { checkedText } from './validate.ts';

const idLimit = 64;

/** The schema of a random id. */
export const idSchema = checkedText(
  (id) => /^[\w-]+$/.test(id) && id.length <= idLimit,
  `1 to ${idLimit} letters, digits, - or _`,
);

/** The schema of a name of 1 to `limit` UTF-16 code units that {@link tidyText} leaves as it is. */
export function nameSchema(limit: number) {
  return checkedText(
    (name) => name !== '' && tidyText(name, limit) === name,
    `a name in one line of 1 to ${limit} characters, without spaces around it`,
  );
}

function isInstant(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

/** The schema of an instant as ISO 8601 in UTC with milliseconds. */
export const instantSchema = checkedText(isInstant, 'an instant such as 2026-01-31T12:00:00.000Z');

/** Generates a random id. crypto.randomUUID would need a secure context. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
