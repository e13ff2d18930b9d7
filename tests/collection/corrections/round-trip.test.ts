import { expect, test } from 'vitest';
import { correct } from '../../../src/collection/corrections/correct.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import type { BundleContent } from '../../../src/collection/reduce.ts';
import { correctionsSchema, encodeCorrections } from '../../../src/contract/corrections.ts';
import type { Correction } from '../../../src/contract/corrections.ts';
import { decode, decodeIndex } from '../../../src/contract/decode.ts';
import { decodeEvents, decodeNames } from '../../../src/contract/decode-pieces.ts';
import type { SpelledNames } from '../../../src/contract/index-format.ts';
import type { ArticleRecord } from '../../../src/contract/record.ts';
import { makeCollection, seededRandom } from '../../bench/collection.ts';
import { recordsOf } from '../../bench/records.ts';
import { detailsOf } from '../details-of.ts';

/** Articles of invented words in which every first person does something on a day, some of them in two articles. */
function articles(count: number): ArticleRecord[] {
  const all = recordsOf(makeCollection(count, 40));
  const random = seededRandom(7);
  return all.map((record, at) => {
    const [first] = record.persons;
    const name = first?.name ?? '';
    const pair = all[at - (at % 2)];
    const date = pair?.datePublished ?? '2020';
    const trigger: [number, number] = [name.length + 1, name.length + 2];
    const event = {
      id: `${record.id}#${trigger[0]}`,
      title: record.articleBody.slice(0, 60),
      trigger,
      sentence: [0, Math.min(80, record.articleBody.length)] as [number, number],
      persons: [name],
      organizations: [],
      date: null,
      edtf: random() < 0.9 ? date : null,
      basis: 'stated' as const,
      modality: 'reported' as const,
      because: [],
    };
    return { ...record, events: [event.edtf === null ? { ...event, basis: null } : event] };
  });
}

const records = articles(2000);

function bundle(given: readonly ArticleRecord[], entries: readonly Correction[] = []): BundleContent {
  const corrections = { entries, source: 'corrections.json' };
  return reduceCollection({ title: 'T', records: given, skipped: [], corrections });
}

/** Corrections of all kinds that do not need the texts again, drawn from the names and events of a bundle. */
function someCorrections({ index, events }: BundleContent): Correction[] {
  const random = seededRandom(3);
  const any = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('expected an entry, found an empty list');
    return found;
  };
  const event = (): string => {
    const [[article, trigger] = [0, 0]] = any(events.reports);
    return `${index.articles.id[article] ?? ''}#${trigger}`;
  };
  const person = () => any(index.persons);
  const id = () => any(index.articles.id);
  const one = (at: number): Correction[] => [
    { kind: 'merge-people', names: [person(), person()] },
    { kind: 'rename-person', name: person(), to: `Renamed ${at}` },
    { kind: 'split-person', name: index.persons[at] ?? '', to: `Split ${at}`, articles: [id(), id()], mentions: [] },
    { kind: 'not-a-person', name: person() },
    { kind: 'person-to-organization', name: person() },
    { kind: 'article-headline', article: id(), headline: `Headline ${at}` },
    { kind: 'hide-article', article: id() },
    { kind: 'merge-events', events: [event(), event()] },
    { kind: 'retitle-event', event: event(), title: `Title ${at}` },
    { kind: 'redate-event', event: event(), date: `201${at % 10}-05` },
    { kind: 'undate-event', event: event() },
    { kind: 'hide-event', event: event() },
    { kind: 'remove-keyword', name: any(index.keywords) },
  ];
  return Array.from({ length: 8 }, (_, at) => one(at)).flat();
}

test('the page corrects a stored bundle of 2,000 articles to the view of a bundle made with the corrections', () => {
  const plain = bundle(records);
  const corrections = decode(correctionsSchema, encodeCorrections(someCorrections(plain)), 'corrections.json');
  const made = bundle(records, corrections);
  const index = decodeIndex(JSON.stringify({ ...plain.index, folder: 'f', texts: [0] }), 'bundle.json');
  const stored = {
    index,
    events: decodeEvents(JSON.stringify(plain.events), 'events.json', index),
    names: decodeNames(JSON.stringify(plain.names), 'names.json', index),
  };
  const shown = correct(stored, corrections);
  const split = new Set(shown.uncounted);
  expect(made.index).toMatchObject(shown.index);
  expect(shown.events).toEqual(made.events);
  // Only the texts tell how often they spell a person who was split, and the page says so.
  const counted = ({ persons, ...names }: SpelledNames) => [persons.filter((_, at) => !split.has(at)), names];
  expect(counted(shown.names)).toEqual(counted(made.names));
  const texts = detailsOf(plain.texts);
  expect(shown.order.flatMap((at) => texts[at] ?? []).map(shown.correctArticle)).toEqual(detailsOf(made.texts));
  const madeIndex = decodeIndex(JSON.stringify({ ...made.index, folder: 'f', texts: [0] }), 'bundle.json');
  expect(decodeEvents(JSON.stringify(made.events), 'events.json', madeIndex)).toEqual(made.events);
  expect(decodeNames(JSON.stringify(made.names), 'names.json', madeIndex)).toEqual(made.names);
  expect(made.index.report.hidden).toBe(8);
});

test('corrections survive a rebuild with more articles', () => {
  const before = records.slice(0, 400);
  const corrections = someCorrections(bundle(before));
  const unused = (given: readonly ArticleRecord[]): string[] =>
    bundle(given, corrections).index.report.notes.map(({ note }) => note);
  expect(unused(records.slice(0, 600))).toEqual(unused(before));
});

test('a corrected date has the same articles in the same order on the page', () => {
  const plain = bundle(records.slice(0, 200));
  const [first = '', second = ''] = plain.index.articles.id;
  const corrections: Correction[] = [
    { kind: 'article-date', article: first, date: '2023-05' },
    { kind: 'article-date', article: second, date: '1999' },
  ];
  const shown = correct(plain, corrections);
  const { id, date } = bundle(records.slice(0, 200), corrections).index.articles;
  expect(shown.index.articles).toMatchObject({ id, date });
});
