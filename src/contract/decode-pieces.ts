import { countReported } from './count-reported.ts';
import { checkColumns, checkNumbers, checkOrder, decode, FormatError } from './decode.ts';
import type { BundleIndex, EventColumns, SpelledNames, TextSlice } from './index-format.ts';
import { eventsSchema, namesSchema, textsSchema } from './piece-format.ts';
import { recordSchema } from './record.ts';
import type { ArticleRecord, TextSpan } from './record.ts';

/** Decodes `texts/N.json` and checks it against the index of its bundle. Throws {@link FormatError}. */
export function decodeTexts(json: string, file: string, index: BundleIndex, slice: number): TextSlice {
  const piece = decode(textsSchema, json, file);
  const ids = index.articles.id.slice(index.texts[slice], index.texts[slice + 1]);
  const found = piece.articles.map(({ id }) => id);
  if (found.length !== ids.length)
    throw new FormatError(file, 'articles', `${ids.length} articles, as in bundle.json`, String(found.length));
  const wrong = found.findIndex((id, at) => id !== ids[at]);
  if (wrong >= 0)
    throw new FormatError(file, `articles.${wrong}.id`, `${ids[wrong]}, as in bundle.json`, String(found[wrong]));
  piece.articles.forEach(({ persons, keywords }, at) => {
    const [people, terms] = [persons.map(({ person }) => person), keywords.map(({ keyword }) => keyword)];
    checkNumbers([people], index.persons.length, file, `articles.${at}.persons`);
    checkNumbers([terms], index.keywords.length, file, `articles.${at}.keywords`);
  });
  return piece;
}

/** Decodes `events.json` and checks it against the index of its bundle. Throws {@link FormatError}. */
export function decodeEvents(json: string, file: string, index: BundleIndex): EventColumns {
  const events = decode(eventsSchema, json, file);
  checkColumns(events, file, '(whole file)');
  if (events.date.length !== index.events)
    throw new FormatError(file, 'date', `${index.events} events, as in bundle.json`, String(events.date.length));
  checkOrder(events.date, file, 'date');
  for (const name of ['persons', 'organizations', 'places', 'keywords'] as const)
    checkNumbers(events[name], index[name].length, file, name);
  checkReports(events, index.articles.events, file);
  return events;
}

/** Decodes `names.json` and checks it against the index of its bundle. Throws {@link FormatError}. */
export function decodeNames(json: string, file: string, index: BundleIndex): SpelledNames {
  const names = decode(namesSchema, json, file);
  for (const kind of ['persons', 'organizations', 'places'] as const) {
    const { [kind]: expected } = index;
    const at = expected.findIndex((name, number) => names[kind][number]?.name !== name);
    if (at >= 0)
      throw new FormatError(
        file,
        `${kind}.${at}.name`,
        `${expected[at]}, as in bundle.json`,
        String(names[kind][at]?.name),
      );
    if (names[kind].length > expected.length)
      throw new FormatError(file, kind, `${expected.length} names, as in bundle.json`, String(names[kind].length));
  }
  return names;
}

/** Lists every span of a record with its path. */
function* passagesOf(record: ArticleRecord): Generator<[path: string, span: TextSpan]> {
  for (const kind of ['persons', 'organizations', 'places'] as const)
    for (const [at, { mentions }] of record[kind].entries())
      for (const [number, span] of mentions.entries()) yield [`${kind}.${at}.mentions.${number}`, span];
  for (const [at, { start, end }] of record.dates.entries()) yield [`dates.${at}`, [start, end]];
  for (const [at, { trigger, sentence, because }] of record.events.entries()) {
    yield [`events.${at}.trigger`, trigger];
    yield [`events.${at}.sentence`, sentence];
    for (const [number, { start, end }] of because.entries()) yield [`events.${at}.because.${number}`, [start, end]];
  }
}

function checkReports({ reports, otherDates }: EventColumns, expected: readonly number[], file: string): void {
  const dateless = reports.findIndex((all, event) =>
    all.some(([, , , , date]) => date > (otherDates[event]?.length ?? 0)),
  );
  if (dateless >= 0)
    throw new FormatError(file, `reports.${dateless}`, 'dates of the event', String(reports[dateless]));
  const strange = reports.findIndex((all) => all.some(([article]) => article >= expected.length));
  if (strange >= 0)
    throw new FormatError(file, `reports.${strange}`, `articles below ${expected.length}`, String(reports[strange]));
  const wrong = countReported(expected.length, reports).findIndex((count, article) => count !== expected[article]);
  if (wrong >= 0)
    throw new FormatError(
      file,
      'reports',
      `${expected[wrong]} events of article ${wrong}, as in bundle.json`,
      'others',
    );
}

/** Decodes one line of JSON Lines to a record. `file` names file and line. Throws {@link FormatError}. */
export function decodeRecord(json: string, file: string): ArticleRecord {
  const record = decode(recordSchema, json, file);
  const { articleBody, dates, events } = record;
  for (const [path, [start, end]] of passagesOf(record))
    if (start >= end || end > articleBody.length)
      throw new FormatError(file, path, `a passage of ${articleBody.length} characters`, `${start} to ${end}`);
  for (const [at, { date, edtf, basis }] of events.entries()) {
    if (date !== null && date >= dates.length)
      throw new FormatError(file, `events.${at}.date`, `a number below ${dates.length}`, String(date));
    if ((edtf === null) !== (basis === null))
      throw new FormatError(file, `events.${at}.basis`, 'null if and only if edtf is', String(basis));
  }
  return record;
}
