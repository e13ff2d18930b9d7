import { placeOf } from '../../time/placement.ts';
import type { AxisPlace } from '../../time/placement.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { words } from '../../text/words.ts';

/** A sentence of an article that reports an event at a calendar time. */
export interface EventReport {
  article: number;
  sentence: readonly [start: number, end: number];
  text: string;
  date: string;
  place: AxisPlace;
  /** Whether the day is known. */
  exact: boolean;
  planned: boolean;
  /** Numbers of the collection's people, ascending. */
  persons: number[];
  /** The folded words of the sentence, without its dates, short words and words of grammar. */
  wording: ReadonlySet<string>;
}

const grammarWords = new Set(
  'after also been before being between both came during from have into made more most only other over said same says some such than that their them then there these they this those were what when where which while will with would'.split(
    ' ',
  ),
);

function wordingOf({ articleBody, dates }: ArticleRecord, [start, end]: readonly [number, number]): Set<string> {
  const within = dates.filter((date) => date.start < end && date.end > start);
  const inDate = (at: number): boolean => within.some((date) => date.start <= at && at < date.end);
  const found = words(articleBody.slice(start, end)).filter(
    (word) => word.term.length > 3 && !grammarWords.has(word.term) && !inDate(start + word.start),
  );
  return new Set(found.map((word) => word.term));
}

/** Lists the events that an article reports. `numberOf` maps its names to the numbers of the collection's people. */
export function reportsOf(
  record: ArticleRecord,
  article: number,
  numberOf: ReadonlyMap<string, number>,
): EventReport[] {
  return record.events.flatMap((event) => {
    const date = record.dates[event.date]?.edtf ?? null;
    const span = date === null ? null : parseEdtf(date);
    const place = placeOf(date);
    if (date === null || !span || !place) return [];
    const persons = new Set(event.persons.flatMap((name) => numberOf.get(name) ?? []));
    return [
      {
        article,
        sentence: event.sentence,
        text: record.articleBody.slice(...event.sentence),
        date,
        place,
        exact: span.precision === 'day' || span.precision === 'time',
        planned: event.modality === 'planned',
        persons: [...persons].toSorted((a, b) => a - b),
        wording: wordingOf(record, event.sentence),
      },
    ];
  });
}
