import { textSignature } from '../collection/versions/text-signature.ts';
import type { SignedRecord } from '../collection/versions/text-signature.ts';
import { concatBytes } from '../base/concat-bytes.ts';
import { recordSchema } from '../contract/record.ts';
import type { ArticleRecord } from '../contract/record.ts';

/** The fields of a record that a collection keeps in memory, absent ones too, with the signature of its text. */
type RecordHead = Pick<
  SignedRecord,
  'id' | 'source' | 'headline' | 'headlineOrigin' | 'datePublished' | 'wordCount'
> & {
  [Field in 'datePublishedText' | 'inLanguage' | 'publisher' | 'signature']: SignedRecord[Field] | undefined;
};

/**
 * The first fields of the parts: a step that reads the names then need not parse the text, the dates and the events.
 */
const firstOfPart = ['id', 'articleBody', 'persons', 'dates', 'keywords'];
const fields = Object.keys(recordSchema.entries);
const starts = firstOfPart.map((field) => fields.indexOf(field));
const partsOfRecord = starts.map((from, part) => fields.slice(from, starts[part + 1]));

/** The part of a record's JSON that each field is in. */
export const partOfField: ReadonlyMap<string, number> = new Map(
  partsOfRecord.flatMap((names, part) => names.map((name) => [name, part])),
);

/** A record as threads pass it on: its head, the characters of its text, and the whole of it as JSON in UTF-8. */
export interface RecordLine {
  head: RecordHead;
  length: number;
  json: Uint8Array;
  /** The bytes of each part of the JSON, without the braces and the commas around it. */
  partBytes: number[];
}

const encoder = new TextEncoder();
const [open, comma, close] = [encoder.encode('{'), encoder.encode(','), encoder.encode('}')];

/** Makes the line of a record, and computes the signature of its text. */
export function recordLine(record: ArticleRecord): RecordLine {
  const { id, source, headline, headlineOrigin, datePublished, datePublishedText, ...others } = record;
  const { inLanguage, publisher, wordCount } = others;
  const dated = { datePublished, datePublishedText };
  const signature = textSignature(record);
  const parts = partsOfRecord.map((names) => {
    const part = Object.fromEntries(names.map((name) => [name, Reflect.get(record, name)]));
    return encoder.encode(JSON.stringify(part).slice(1, -1));
  });
  return {
    head: { id, source, headline, headlineOrigin, ...dated, inLanguage, publisher, wordCount, signature },
    length: record.articleBody.length,
    json: concatBytes([...parts.flatMap((part, at) => [at === 0 ? open : comma, part]), close]),
    partBytes: parts.map((part) => part.length),
  };
}
