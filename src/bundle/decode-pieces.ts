import { checkColumns, checkOrder, decode, FormatError } from './decode.ts';
import type { EventColumns, TextSlice } from './format.ts';
import { eventsSchema, textsSchema } from './piece-format.ts';
import { recordSchema } from './record.ts';
import type { ArticleRecord, TextSpan } from './record.ts';

/** Reads one `texts/N.json`. Throws {@link FormatError}. */
export function decodeTexts(json: string, file: string): TextSlice {
  return decode(textsSchema, json, file);
}

/** Reads `events.json`. Throws {@link FormatError}. */
export function decodeEvents(json: string, file: string): EventColumns {
  const events = decode(eventsSchema, json, file);
  checkColumns(events, file, '');
  checkOrder(events.date, file, 'date');
  return events;
}

/** Every passage that a record names, and its path. */
function* passagesOf(record: ArticleRecord): Generator<[path: string, span: TextSpan]> {
  for (const kind of ['persons', 'organizations', 'places'] as const)
    for (const [at, { mentions }] of record[kind].entries())
      for (const [number, span] of mentions.entries()) yield [`${kind}.${at}.mentions.${number}`, span];
  for (const [at, { start, end }] of record.dates.entries()) yield [`dates.${at}`, [start, end]];
  for (const [at, { sentence }] of record.events.entries()) yield [`events.${at}.sentence`, sentence];
}

/** Reads one line of records. `file` names file and line. Throws {@link FormatError}. */
export function decodeRecord(json: string, file: string): ArticleRecord {
  const record = decode(recordSchema, json, file);
  const { articleBody, dates, events } = record;
  for (const [path, [start, end]] of passagesOf(record))
    if (start >= end || end > articleBody.length)
      throw new FormatError(file, path, `a passage of ${articleBody.length} characters`, `${start} to ${end}`);
  for (const [at, { date }] of events.entries())
    if (date >= dates.length)
      throw new FormatError(file, `events.${at}.date`, `a number below ${dates.length}`, String(date));
  return record;
}
