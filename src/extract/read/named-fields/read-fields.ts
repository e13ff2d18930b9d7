import type { DatePublishedOrigin } from '../../../contract/record.ts';
import type { GivenFields } from '../fields/article-of-fields.ts';
import { languageTag } from '../fields/language-tag.ts';
import { publicationOf } from '../fields/publication-date.ts';
import type { FieldMap } from '../source/file-format.ts';
import { fieldNames, type NamedField } from './field-names.ts';
import { givenDate, givenTags, givenText } from './given-text.ts';
import type { Lookup } from './named-values.ts';

/** Returns the values of a field under all its names, the surest first. */
export function valuesOf(lookup: Lookup, field: NamedField, map: FieldMap = {}): unknown[] {
  const mapped = Object.hasOwn(map, field) ? map[field] : undefined;
  return [...(mapped === undefined ? [] : [mapped]), ...fieldNames[field]]
    .map(lookup)
    .filter((value) => value !== undefined && value !== null);
}

/** Checks for an article that its site does not show yet, in the words of Hugo, Jekyll and Ghost. */
export function isDraft(lookup: Lookup): boolean {
  return lookup('draft') === true || lookup('published') === false || lookup('status') === 'draft';
}

function firstOf(values: readonly unknown[], read: (value: unknown) => string | undefined): string | undefined {
  for (const value of values) {
    const text = read(value);
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

function address(value: unknown): string | undefined {
  return firstOf([value].flat(), (item) => (/^https?:\/\/\S+$/i.test(givenText(item)) ? givenText(item) : undefined));
}

function name(value: unknown): string | undefined {
  return address(value) === undefined ? givenText(value) : undefined;
}

// The first that is a date counts; one that is none is kept for people if there is no other.
function writtenDate(values: readonly unknown[]): string | undefined {
  const written = values.map(givenDate).filter((text) => text !== '');
  return written.find((text) => publicationOf(text, 'field').datePublished !== null) ?? written[0];
}

/**
 * Reads the fields of an article, except its text, from values under any of the names of {@link fieldNames}. Of several
 * dates, the first that can be read counts.
 */
export function readFields(
  lookup: Lookup,
  origin: DatePublishedOrigin,
  map?: FieldMap,
): Omit<GivenFields, 'source' | 'articleBody'> {
  const values = (field: NamedField) => valuesOf(lookup, field, map);
  const date = writtenDate(values('datePublished'));
  const tags = values('tags').map(givenTags);
  return {
    id: firstOf(values('id'), givenText),
    headline: firstOf(values('headline'), givenText),
    ...(date === undefined ? {} : { datePublished: [date, origin] }),
    inLanguage: firstOf(values('inLanguage'), (value) => languageTag(givenText(value))),
    url: firstOf(values('url'), address),
    publisher: firstOf(values('publisher'), name),
    author: firstOf(values('author'), (value) => givenText(value).replace(/^by\s+/i, '')),
    articleSection: firstOf(values('articleSection'), givenText),
    tags: tags.find((list) => list.length > 0) ?? [],
  };
}
