import { twoDigits } from '../../../time/two-digits.ts';
import { oneLine } from '../fields/one-line.ts';
import { isNamedValues, lookupIn } from './named-values.ts';

/** Values are nested this deep at most; deeper ones are no text. */
const deepest = 4;
/** The names under which an object has its text: `{"name": "Ana Soto"}`. */
const textNames = 'name main title original rendered literal raw text #text @value value'.split(' ');
/** The same for a keyword, whose `name` may be that of its vocabulary. */
const tagNames = ['value', 'term', 'label', 'webTitle', ...textNames];

function textsIn(value: unknown, names: readonly string[], depth: number): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [oneLine(value)];
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, names, depth + 1));
  if (!isNamedValues(value)) return [];
  const lookup = lookupIn(value);
  const named = names.map((name) => textsIn(lookup(name), names, depth + 1).join(', ')).find((text) => text !== '');
  return [named ?? personOf(lookup('given') ?? lookup('first name'), lookup('family') ?? lookup('last name'))];
}

function personOf(...parts: unknown[]): string {
  return parts.filter((part) => typeof part === 'string').join(' ');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** Returns a value as one line of text: a name in an object counts, several are joined by commas; '' for none. */
export function givenText(value: unknown): string {
  return distinct(textsIn(value, textNames, 0)).join(', ');
}

/** Returns the date in a value as written; '' for none. CSL writes it as `{"date-parts": [[2019, 1, 4]]}`. */
export function givenDate(value: unknown): string {
  const parts = isNamedValues(value) ? lookupIn(value)('date-parts.0') : undefined;
  if (!Array.isArray(parts)) return givenText(value);
  return parts.map((part) => twoDigits(String(part))).join('-');
}

/** Returns keywords: a list, or a text with commas, semicolons or bars, also of a list as programs print it. */
export function givenTags(value: unknown): string[] {
  if (typeof value !== 'string') return distinct(textsIn(value, tagNames, 0));
  const [, list] = /^\s*\[(.*)\]\s*$/s.exec(value) ?? [];
  return distinct(
    (list ?? value).split(/[,;|\n]/).map((tag) => oneLine(tag).replace(list === undefined ? '' : /^["']|["']$/g, '')),
  );
}
