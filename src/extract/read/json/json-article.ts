import { articleOfFields } from '../fields/article-of-fields.ts';
import { oneLine } from '../fields/one-line.ts';
import { htmlText } from '../markup/html-text.ts';
import { givenBody, givenSummary, type GivenBody } from '../named-fields/given-body.ts';
import { lookupIn, type Lookup, type NamedValues } from '../named-fields/named-values.ts';
import { isDraft, readFields } from '../named-fields/read-fields.ts';
import type { FieldMap, ReadResult } from '../source/file-format.ts';
import type { SourceArticle } from '../source/source-article.ts';

type Fields = Omit<SourceArticle, 'articleBody'>;

const ownFields = ['headline', 'inLanguage', 'url', 'publisher', 'author', 'id', 'datePublished', 'source'] as const;
const mostNames = 12;

/** Names the type of a value for people: "a list". */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** Returns what is wrong with an object in our own layout, whose text is in `articleBody`; null if nothing is. */
function wrongType(values: NamedValues): string | null {
  const { articleBody } = values;
  if (typeof articleBody !== 'string') return `expected articleBody to be a string, found ${kindOf(articleBody)}`;
  for (const name of ownFields) {
    const value = values[name];
    if (typeof value === 'boolean' || isEmptyObject(value))
      return `expected ${name} to be a string, found ${kindOf(value)}`;
  }
  return null;
}

function noText(values: NamedValues): string {
  const names = Object.keys(values);
  if (names.length === 0) return 'expected articleBody to be a string, found nothing';
  if (typeof values.articleBody === 'string') return 'expected articleBody to hold text, found white space only';
  const shown = names.slice(0, mostNames).map((name) => oneLine(name).slice(0, 40));
  const more = names.length > mostNames ? ' ...' : '';
  return `expected articleBody to be a string, found only ${shown.join(', ')}${more}; --map articleBody=FIELD names the field of the text`;
}

// A name and a description may be those of anything: with a date or an address they belong to an article.
function bodyOf(
  values: NamedValues,
  { datePublishedOrigin, url, headline = '' }: Fields,
  map?: FieldMap,
): GivenBody | null {
  const { articleBody } = values;
  const isOwn = typeof articleBody === 'string' && map?.articleBody === undefined;
  if (isOwn && articleBody.trim() !== '') return { text: articleBody };
  const lookup = lookupIn(values);
  const body = givenBody(lookup, map);
  if (body) return body;
  const text = givenSummary(lookup) || headline;
  return (datePublishedOrigin === 'field' || url !== undefined) && text !== '' ? { text } : null;
}

// The fields of an object in our own layout are taken as they are; WordPress and Guardian have HTML in a headline.
function fieldsOf(source: string, lookup: Lookup, isOwn: boolean, map?: FieldMap): Fields {
  const { headline, ...given } = readFields(lookup, 'field', map);
  const plain = isOwn || headline === undefined ? headline : htmlText(headline);
  return articleOfFields({ source, ...given, headline: plain, articleBody: '' });
}

/** Checks whether an object is an article, and no list of them or part of one. */
export function isArticle(values: NamedValues, map?: FieldMap): boolean {
  return 'articleBody' in values || bodyOf(values, fieldsOf('', lookupIn(values), false, map), map) !== null;
}

/**
 * Reads an object as an article: `articleBody`, taken verbatim, and the fields of schema.org; or the text and the
 * fields under the names of other tools, see `fieldNames`, with HTML removed. Without a text, the summary is the body,
 * or the headline if there is a date or an address too. `source` is that of the object if it is in our own layout.
 * Remarks on drafts and cut texts follow the article.
 */
export function readObject(source: string, values: NamedValues, map?: FieldMap): ReadResult[] {
  const isOwn = values.articleBody !== undefined && values.articleBody !== null;
  const reason = isOwn ? wrongType(values) : null;
  if (reason !== null) return [{ unreadable: { source, reason } }];
  const ownSource = isOwn && typeof values.source === 'string' ? oneLine(values.source) : '';
  // In other layouts it is the publisher.
  const lookup = lookupIn(isOwn && typeof values.source === 'string' ? { ...values, source: null } : values);
  const fields = fieldsOf(ownSource || source, lookup, isOwn, map);
  const body = bodyOf(values, fields, map);
  if (body === null) return [{ unreadable: { source, reason: noText(values) } }];
  const article = { ...fields, articleBody: body.text };
  const notes = [body.cut, isDraft(lookup) ? 'it is marked as a draft' : undefined];
  return [
    { article },
    ...notes.flatMap((note) => (note === undefined ? [] : [{ note: { source: article.source, note } }])),
  ];
}
