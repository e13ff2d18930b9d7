import type { DatePublishedOrigin } from '../../../contract/record.ts';
import type { FieldMap } from '../source/file-format.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { fieldNames, type NamedField } from './field-names.ts';
import { givenDate, givenTags, givenText } from './given-text.ts';
import { languageTag } from './language-tag.ts';
import type { Lookup } from './named-values.ts';
import { isPageHeader } from './page-header.ts';
import { publicationOf, type Publication } from './publication-date.ts';
import { withoutSiteName } from './site-name.ts';

/** The fields of an article but its text. */
export type GivenFields = Omit<SourceArticle, 'source' | 'articleBody'>;

/** Longer ids are cut by nobody, so they are none. */
const longestId = 300;

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
function publication(values: readonly unknown[], origin: DatePublishedOrigin): Publication {
  const found = values.map(givenDate).filter((written) => written !== '');
  const read = found.map((written) => publicationOf(written, origin));
  const none: Publication = { datePublished: null, datePublishedOrigin: 'none' };
  return read.find(({ datePublished }) => datePublished !== null) ?? read[0] ?? none;
}

function headlineOf(values: readonly unknown[], origin: Parameters<typeof withoutSiteName>[1]): string | undefined {
  const written = firstOf(values, givenText);
  if (written === undefined) return undefined;
  const headline = withoutSiteName(written, origin);
  return headline === '' || isPageHeader(headline) ? undefined : headline;
}

/**
 * Reads the fields of an article, except its text, from values under any of the names of {@link fieldNames}. A field
 * without a value is absent; of several dates, the first that can be read counts.
 */
export function givenFields(lookup: Lookup, origin: DatePublishedOrigin, map?: FieldMap): GivenFields {
  const values = (field: NamedField) => valuesOf(lookup, field, map);
  const id = firstOf(values('id'), givenText);
  const url = firstOf(values('url'), address);
  const publisher = firstOf(values('publisher'), name);
  const tags = values('tags')
    .map(givenTags)
    .find((list) => list.length > 0);
  const fields = {
    id: id !== undefined && id.length <= longestId ? id : undefined,
    headline: headlineOf(values('headline'), { publisher, url }),
    inLanguage: firstOf(values('inLanguage'), (value) => languageTag(givenText(value))),
    url,
    publisher,
    author: firstOf(values('author'), (value) => givenText(value).replace(/^by\s+/i, '')),
    articleSection: firstOf(values('articleSection'), givenText),
    tags,
  };
  return {
    ...publication(values('datePublished'), origin),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
}
