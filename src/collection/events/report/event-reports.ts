import { placeOf } from '../../../time/placement.ts';
import type { AxisPlace } from '../../../time/placement.ts';
import type { ArticleRecord, EventMention, Modality, TimeBasis } from '../../../contract/record.ts';
import { ownText } from '../../../base/own-text.ts';
import { words } from '../../../text/words.ts';
import { actsOf, isActWord } from './acts.ts';
import type { FeatureTable } from './feature-table.ts';
import { readSentences } from './sentence-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import { windowOf } from '../time-window.ts';
import { undergoersOf } from './undergoers.ts';
import { distinctionsOf, figuresOf, isCommon, properOf, stemsOf } from './wording.ts';

/** An event of one article, with the features that tell it from others. */
export interface EventReport {
  article: number;
  title: string;
  /** Span of the trigger. */
  trigger: readonly [start: number, end: number];
  sentence: readonly [start: number, end: number];
  text: string;
  date: string;
  place: AxisPlace;
  /** Time in which the event happened if the report is right: `place`, or wider. */
  window: AxisPlace;
  basis: TimeBasis;
  modality: Modality;
  /** Numbers of the collection's people, ascending. */
  persons: number[];
  /** Those of the people to whom the act happens. */
  undergoers: number[];
  /** Numbers of the collection's organisations, ascending. */
  organizations: number[];
  /** Classes of acts, or the root of the trigger. */
  acts: string[];
  /** Numbers of the collection's places that the sentence names. */
  places: number[];
  /** Numbers of the article's keywords that occur in the sentence. */
  keywords: number[];
  /** Row in the table of features. */
  row: number;
  /** Words such as "second" and "another", which distinguish the event from one before it. */
  distinctions: string[];
}

/** The numbers of the collection's names, by name in an article. */
export interface NumbersOfNames {
  persons: ReadonlyMap<string, number>;
  organizations: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, number>;
  /** The keywords of the article: the number and the folded words of each. */
  keywords: readonly { keyword: number; words: readonly string[] }[];
}

function numbersOf(names: readonly string[], numberOf: ReadonlyMap<string, number>): number[] {
  return [...new Set(names.flatMap((name) => numberOf.get(name) ?? []))].toSorted((a, b) => a - b);
}

/** Words on each side of the trigger that count as its clause where the title lacks it. */
const around = 7;

/** What the words of an event say about it. */
interface Description {
  acts: string[];
  undergoers: number[];
  /** Stems of the words of the title that are neither names, numbers, the trigger, grammar nor words of any article. */
  wording: string[];
  /** Those that are written as names: "A380", "Lindgren". */
  proper: string[];
  /** Numbers in the sentence, without those of dates. */
  figures: string[];
  /** Stems of the other words of the sentence. */
  context: string[];
  distinctions: string[];
}

function describe(
  { title, trigger, persons, organizations }: EventMention,
  sentence: SentenceWords,
  numbers: NumbersOfNames,
): Description {
  const first = sentence.words.findIndex(({ end }) => end > trigger[0]);
  const [verb = '', after = ''] = first < 0 ? [] : sentence.words.slice(first, first + 2).map(({ term }) => term);
  const titleWords = words(title);
  const acts = actsOf(verb, after, titleWords);
  const names = stemsOf([...persons, ...organizations, ...sentence.places].flatMap((name) => words(name)));
  const hasVerb = titleWords.some(({ term }) => term === verb);
  const clause = hasVerb ? titleWords : sentence.words.slice(Math.max(0, first - around), first + around);
  const objects = clause.filter(({ term }) => !isActWord(term, acts));
  const wording = [...stemsOf(objects)].filter((word) => !names.has(word) && !isCommon(word));
  const others = [...stemsOf(sentence.words)].filter((word) => !names.has(word) && !wording.includes(word));
  return {
    acts: [...acts],
    undergoers: numbersOf(undergoersOf(title, verb, persons), numbers.persons),
    wording,
    proper: [...properOf(hasVerb ? title : sentence.body, objects)].filter((word) => wording.includes(word)),
    figures: figuresOf(sentence.words),
    context: others,
    distinctions: distinctionsOf(titleWords),
  };
}

/** Lists the events with a time that an article reports, and adds their features to the table. */
export function reportsOf(
  record: ArticleRecord,
  article: number,
  numbers: NumbersOfNames,
  features: FeatureTable,
): EventReport[] {
  const read = readSentences(record);
  return record.events.flatMap((event) => {
    const { edtf: date, basis, sentence } = event;
    const place = placeOf(date);
    if (date === null || basis === null || !place) return [];
    const found = read(sentence);
    const { acts, undergoers, distinctions, ...wordFeatures } = describe(event, found, numbers);
    const names = {
      persons: numbersOf(event.persons, numbers.persons),
      organizations: numbersOf(event.organizations, numbers.organizations),
      places: numbersOf(found.places, numbers.places),
    };
    return [
      {
        article,
        title: event.title,
        trigger: event.trigger,
        sentence,
        text: ownText(record.articleBody.slice(...sentence)),
        date,
        place,
        window: windowOf({ date, basis, modality: event.modality }, place, record.datePublished),
        basis,
        modality: event.modality,
        ...names,
        keywords: numbers.keywords.filter((each) => found.has(each.words)).map(({ keyword }) => keyword),
        acts,
        undergoers,
        distinctions,
        row: features.add({ acts, ...names, ...wordFeatures }),
      },
    ];
  });
}
