import { eventColumns } from './event-columns.ts';
import { describe, expect, it } from 'vitest';
import { decodeIndex, FormatError } from '../../src/contract/decode.ts';
import { decodeEvents, decodeTexts } from '../../src/contract/decode-pieces.ts';
import { bundleFormat, bundleVersion } from '../../src/contract/index-format.ts';

const index = {
  format: bundleFormat,
  version: bundleVersion,
  title: 'Two articles',
  folder: 'abc',
  articles: {
    id: ['a', 'b'],
    headline: ['Harbour opens', 'Harbour closes'],
    date: ['2020-05', null],
    persons: [[0], []],
    organizations: [[], [0]],
    places: [[1, 0], []],
    keywords: [[], [0]],
    publisher: [null, 0],
    language: [0, null],
    versions: [0, 2],
    events: [3, 0],
    weight: [0, 1],
  },
  unreadDates: {},
  persons: ['Ada Okoro'],
  organizations: ['Selwyn Harbour Board'],
  places: ['Selwyn', 'Orrin'],
  keywords: ['harbour'],
  publishers: ['The Selwyn Post'],
  languages: ['en'],
  events: 0,
  texts: [0],
  search: { first: ['harbour'], prefixes: [] },
  report: { given: 2, versions: 0, skipped: [], notes: [] },
};

function errorOf(input: unknown): FormatError {
  try {
    decodeIndex(typeof input === 'string' ? input : JSON.stringify(input), 'data/bundle.json');
  } catch (error) {
    if (error instanceof FormatError) return error;
  }
  throw new Error('expected a FormatError');
}

describe('decodeIndex', () => {
  it('reads a whole index', () => {
    expect(decodeIndex(JSON.stringify(index), 'data/bundle.json')).toEqual(index);
  });

  it('names file, path, expected and found of another version', () => {
    expect(errorOf({ ...index, version: 1 })).toMatchObject({
      file: 'data/bundle.json',
      path: 'version',
      expected: `${bundleVersion}; write the bundle again with "npm run bundle"`,
      found: '1',
    });
  });

  it('names a missing field', () => {
    expect(errorOf({ ...index, persons: undefined })).toMatchObject({ path: 'persons', found: 'undefined' });
  });

  it('says that a file is cut off', () => {
    const error = errorOf(JSON.stringify(index).slice(0, 60));
    expect(error.expected).toBe('complete JSON');
    expect(error.found).toContain('ends in');
  });

  it('does not take a date that is none', () => {
    const articles = { ...index.articles, date: ['2020-02-31', null] };
    expect(errorOf({ ...index, articles })).toMatchObject({ path: 'articles.date.0', found: '"2020-02-31"' });
  });

  it('does not take columns of different length, or numbers without a name', () => {
    expect(errorOf({ ...index, articles: { ...index.articles, headline: ['one'] } }).path).toBe('articles.headline');
    expect(errorOf({ ...index, articles: { ...index.articles, persons: [[0], [1]] } }).path).toBe('articles.persons.1');
    for (const [column, wrong] of Object.entries({
      organizations: [[], [1]],
      places: [[], [2]],
      keywords: [[], [1]],
      publisher: [null, 1],
      language: [null, 1],
    }))
      expect(errorOf({ ...index, articles: { ...index.articles, [column]: wrong } })).toMatchObject({
        path: `articles.${column}.1`,
        found: String([wrong[1]].flat()[0]),
      });
  });
});

describe('the order that the page relies on', () => {
  it('is checked: dates ascend, null last, each person once', () => {
    const wrong = { ...index.articles, date: [null, '2020-05'] };
    expect(errorOf({ ...index, articles: wrong })).toMatchObject({ path: 'articles.date.1', found: '2020-05' });
    expect(errorOf({ ...index, articles: { ...index.articles, persons: [[0, 0], []] } }).path).toBe(
      'articles.persons.0',
    );
  });
});

describe('the first articles of the texts', () => {
  it.each([
    { texts: [], path: 'texts', found: 'none' },
    { texts: [1], path: 'texts.0', found: '1' },
    { texts: [0, 0], path: 'texts.1', found: '0' },
    { texts: [0, 2], path: 'texts.1', found: '2' },
  ])('ascend from 0 and lie within the articles: not $texts', ({ texts, path, found }) => {
    expect(errorOf({ ...index, texts })).toMatchObject({ path, found });
  });

  it('are none where there are no articles', () => {
    const none = Object.fromEntries(Object.keys(index.articles).map((name) => [name, []]));
    expect(errorOf({ ...index, articles: none }).path).toBe('texts.0');
    expect(decodeIndex(JSON.stringify({ ...index, articles: none, texts: [] }), 'bundle.json').texts).toEqual([]);
  });
});

const decoded = decodeIndex(
  JSON.stringify({ ...index, events: 1, articles: { ...index.articles, events: [1, 0] } }),
  '',
);

describe('decodeEvents', () => {
  const events = { ...eventColumns(['2020'], [[0]]), persons: [[0]] };

  it('reads the events of its bundle', () => {
    expect(decodeEvents(JSON.stringify(events), 'events.json', decoded)).toEqual(events);
  });

  it.each([
    { change: { sentence: [] }, path: '(whole file).sentence' },
    { change: eventColumns([]), path: 'date' },
    { change: { persons: [[1]] }, path: 'persons.0' },
    { change: { organizations: [[1]] }, path: 'organizations.0' },
    { change: { basis: ['guessed'] }, path: 'basis.0' },
    { change: { reports: [[[2, 0, 0, 10, 0]]] }, path: 'reports.0' },
    { change: { reports: [[[1, 0, 0, 10, 0]]] }, path: 'reports' },
    { change: { reports: [[[0, 0, 0, 10, 1]]] }, path: 'reports.0' },
    { change: { reports: [[]] }, path: 'reports' },
  ])('does not take those of another: $change', ({ change, path }) => {
    const read = () => decodeEvents(JSON.stringify({ ...events, ...change }), 'events.json', decoded);
    expect(read).toThrow(FormatError);
    expect(read).toThrow(`at ${path},`);
  });
});

describe('decodeTexts', () => {
  it('takes the articles of its slice alone', () => {
    expect(() => decodeTexts('{"articles":[]}', 'texts/0.json', decoded, 0)).toThrow(
      'texts/0.json: at articles, expected 2 articles, as in bundle.json, found 0',
    );
  });
});
