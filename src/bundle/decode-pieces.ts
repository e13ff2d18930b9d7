import { checkColumns, checkOrder, decode } from './decode.ts';
import type { EventColumns, TextSlice } from './format.ts';
import { eventsSchema, textsSchema } from './piece-format.ts';
import { recordSchema } from './record.ts';
import type { ArticleRecord } from './record.ts';

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

/** Reads one line of records. `file` names file and line. Throws {@link FormatError}. */
export function decodeRecord(json: string, file: string): ArticleRecord {
  return decode(recordSchema, json, file);
}
