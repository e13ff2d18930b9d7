import type { ArticleRecord } from '../../../src/contract/record.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { readLine } from '../../../src/extract/read/read-file.ts';
import type { CollectionInput } from '../../../src/collection/reduce.ts';
import { payloads } from './payloads.ts';

const day = 86_400_000;

/** The records of one line, extracted as the command line does. */
function recordsOf(source: string, text: string): ArticleRecord[] {
  return readLine(source, Buffer.from(text)).flatMap((read) =>
    'article' in read ? [extractArticle(read.article)] : [],
  );
}

/** The record of an article that has a payload in each field, those of names and rules included. */
function everywhere(payload: string, datePublished: string): ArticleRecord[] {
  const articleBody = `${payload}\n\nOn 3 May 2021 a gate opened beside ${payload}, the keeper said.`;
  const fields = { id: payload, headline: payload, datePublished, articleBody, publisher: payload };
  const line = JSON.stringify({ ...fields, author: payload });
  const mentions: [number, number][] = [[0, payload.length]];
  const named = [{ name: payload, mentions }];
  return recordsOf(`${payload}.jsonl`, line).map((record) => ({
    ...record,
    source: `${payload}.jsonl`,
    url: payload,
    inLanguage: payload,
    persons: named,
    organizations: named,
    places: named,
    keywords: [{ term: payload, score: 1 }],
    dates: [
      {
        start: 0,
        end: payload.length,
        type: 'DATE',
        value: payload,
        edtf: '2021-05-03',
        precision: 'day',
        rule: payload,
        flags: [],
      },
    ],
    events: [
      {
        id: `${payload}#0`,
        title: payload,
        trigger: [0, payload.length],
        sentence: [0, payload.length],
        persons: [payload],
        organizations: [payload],
        date: 0,
        edtf: '2021-05-03',
        basis: 'stated',
        modality: 'reported',
        because: [{ start: 0, end: payload.length, rule: payload }],
      },
    ],
  }));
}

/** An article without a headline whose date is the payload. */
function undated(payload: string, at: number): ArticleRecord[] {
  const articleBody = `Text ${at} ends in ${payload}`;
  return recordsOf(`${payload}.jsonl`, JSON.stringify({ id: `undated-${at}`, datePublished: payload, articleBody }));
}

/** The names of the fields that each payload is put in. */
export const fields = (
  'id source headline articleBody url publisher author inLanguage datePublished persons organizations places keywords ' +
  'dates.value dates.rule events.title events.persons events.organizations events.because title skipped.source skipped.reason'
).split(' ');

/** A collection in which each payload is in each field. */
export const hostileCollection: CollectionInput = {
  title: payloads.join(' '),
  records: payloads.flatMap((payload, at) => [
    ...everywhere(payload, new Date(Date.UTC(2021, 0, 1) + at * day).toISOString().slice(0, 10)),
    ...undated(payload, at),
  ]),
  skipped: payloads.map((payload) => ({ source: payload, reason: payload })),
};
