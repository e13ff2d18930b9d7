import assert from 'node:assert/strict';
import { decodeRecord } from '../../src/contract/decode-pieces.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import type { ArticleRecord, TextSpan } from '../../src/contract/record.ts';

function spansOf({ persons, organizations, places, dates, events }: ArticleRecord): TextSpan[] {
  return [
    ...[...persons, ...organizations, ...places].flatMap(({ mentions }) => mentions),
    ...dates.map(({ start, end }): TextSpan => [start, end]),
    ...events.map(({ sentence }) => sentence),
  ];
}

/** Asserts what is true of every record that is extracted: spans lie in the text, dates exist, the decoder takes it. */
export function checkRecord(record: ArticleRecord): void {
  const { articleBody, dates, events } = record;
  for (const [start, end] of spansOf(record))
    assert(0 <= start && start < end && end <= articleBody.length, `span ${start} to ${end} of ${articleBody.length}`);
  let free = 0;
  for (const { start, end, edtf, precision } of dates) {
    assert(start >= free, `a date at ${start} overlaps the one before`);
    free = end;
    const found = edtf === null ? 'none' : parseEdtf(edtf)?.precision;
    assert.equal(found, precision, `precision of ${edtf}`);
  }
  for (const { date } of events) assert(date === null || date in dates, `date ${date} of ${dates.length}`);
  assert.deepEqual(decodeRecord(JSON.stringify(record), 'record'), record);
}
