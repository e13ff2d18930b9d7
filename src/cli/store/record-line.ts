import { textSignature } from '../../collection/versions/text-signature.ts';
import type { SignedRecord } from '../../collection/versions/text-signature.ts';
import type { ArticleRecord } from '../../contract/record.ts';

/** The fields of a record that a collection keeps in memory, absent ones too, with the signature of its text. */
type RecordHead = Pick<
  SignedRecord,
  'id' | 'source' | 'headline' | 'headlineOrigin' | 'datePublished' | 'wordCount'
> & {
  [Field in 'datePublishedText' | 'inLanguage' | 'publisher' | 'signature']: SignedRecord[Field] | undefined;
};

/** A record as threads pass it on: its head, the characters of its text, and the whole of it as JSON in UTF-8. */
export interface RecordLine {
  head: RecordHead;
  length: number;
  json: Uint8Array;
}

const encoder = new TextEncoder();

/** Makes the line of a record, and computes the signature of its text. */
export function recordLine(record: ArticleRecord): RecordLine {
  const { id, source, headline, headlineOrigin, datePublished, datePublishedText, ...others } = record;
  const { inLanguage, publisher, wordCount } = others;
  const dated = { datePublished, datePublishedText };
  const signature = textSignature(record);
  return {
    head: { id, source, headline, headlineOrigin, ...dated, inLanguage, publisher, wordCount, signature },
    length: record.articleBody.length,
    json: encoder.encode(JSON.stringify(record)),
  };
}
