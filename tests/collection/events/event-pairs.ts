import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { modalities, timeBases } from '../../../src/contract/record.ts';
import type { ArticleRecord } from '../../../src/contract/record.ts';
import type { NumbersOfNames } from '../../../src/collection/events/report/event-reports.ts';
import { linkNames } from '../../../src/collection/names/link-names.ts';
import { linkPeople } from '../../../src/collection/people/link-people.ts';
import { makeRecord } from '../../cli/make-record.ts';

/** Two reports, each an article of one sentence, and whether they are of one event. */
export interface EventPair {
  same: boolean;
  reports: readonly [ArticleRecord, ArticleRecord];
}

const marks = /[{}[\]<>*]/g;

function marked(sentence: string, pattern: RegExp): string[] {
  return [...sentence.matchAll(pattern)].flatMap(([, part]) => part ?? []);
}

/** Makes an article from a line of `event-pairs.txt`, whose head defines the form. */
export function parseReport(line: string, id: string): ArticleRecord {
  const [head = '', rest = ''] = line.split(' | ');
  const [date = '', basis = 'stated', modality = 'reported'] = head.split(' ');
  const [sentence = '', title] = rest.split(' => ');
  const body = sentence.replace(marks, '');
  const persons = marked(sentence, /\{([^}]*)\}/g);
  const organizations = marked(sentence, /\[([^\]]*)\]/g);
  const [trigger] = marked(sentence, /\*([^*]*)\*/g);
  if (trigger === undefined) throw new Error(`expected a *trigger*, found "${line}"`);
  const record = makeRecord({
    id,
    body,
    persons,
    organizations: organizations.map((name) => [name]),
    places: marked(sentence, /<([^>]*)>/g).map((name) => [name]),
    events: [
      {
        date,
        sentence: body,
        title: title ?? body.replace(/\.$/, ''),
        trigger,
        persons,
        organizations,
        basis: v.parse(v.picklist(timeBases), basis),
        modality: v.parse(v.picklist(modalities), modality),
      },
    ],
  });
  return { ...record, dates: [] };
}

/** Reads the pairs labelled by hand. */
export function readEventPairs(): EventPair[] {
  const text = readFileSync(new URL('event-pairs.txt', import.meta.url), 'utf8');
  const [, ...blocks] = text.trim().split('\n\n');
  return blocks.map((block, at) => {
    const [label = '', one = '', other = ''] = block.split('\n');
    return { same: label.startsWith('same'), reports: [parseReport(one, `${at}a`), parseReport(other, `${at}b`)] };
  });
}

/** The numbers of the names of each article, linked as in a collection. */
export function linkAll(records: readonly ArticleRecord[]): (article: number) => NumbersOfNames {
  const { organizations, places } = linkNames(records);
  const people = linkPeople(records);
  return (article) => ({
    persons: people.numberOf(article),
    organizations: organizations.numberOf,
    places: places.numberOf,
    keywords: [],
  });
}
