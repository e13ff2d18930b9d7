import { placeOf } from '../../time/placement.ts';
import type { AxisPlace } from '../../time/placement.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { ArticleRecord, Modality, TimeBasis } from '../../contract/record.ts';
import { words } from '../../text/words.ts';

/** A sentence of an article that reports an event at a calendar time. */
export interface EventReport {
  article: number;
  title: string;
  /** Offset of the trigger. */
  trigger: number;
  sentence: readonly [start: number, end: number];
  text: string;
  date: string;
  place: AxisPlace;
  /** Whether the day is known. */
  exact: boolean;
  basis: TimeBasis;
  modality: Modality;
  /** Numbers of the collection's people, ascending. */
  persons: number[];
  /** Numbers of the collection's organisations, ascending. */
  organizations: number[];
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

/** The numbers of the collection's names, by name in an article. */
export interface NumbersOfNames {
  persons: ReadonlyMap<string, number>;
  organizations: ReadonlyMap<string, number>;
}

function numbersOf(names: readonly string[], numberOf: ReadonlyMap<string, number>): number[] {
  return [...new Set(names.flatMap((name) => numberOf.get(name) ?? []))].toSorted((a, b) => a - b);
}

/** Lists the events with a time that an article reports. */
export function reportsOf(record: ArticleRecord, article: number, numbers: NumbersOfNames): EventReport[] {
  return record.events.flatMap((event) => {
    const { edtf: date, basis } = event;
    const span = date === null ? null : parseEdtf(date);
    const place = placeOf(date);
    if (date === null || basis === null || !span || !place) return [];
    return [
      {
        article,
        title: event.title,
        trigger: event.trigger[0],
        sentence: event.sentence,
        text: record.articleBody.slice(...event.sentence),
        date,
        place,
        exact: span.precision === 'day' || span.precision === 'time',
        basis,
        modality: event.modality,
        persons: numbersOf(event.persons, numbers.persons),
        organizations: numbersOf(event.organizations, numbers.organizations),
        wording: wordingOf(record, event.sentence),
      },
    ];
  });
}
