import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLine, readJsonLines } from '../../../../src/extract/read/json/json-lines.ts';

const line = (fields: object): string => JSON.stringify({ articleBody: ' Ana Soto\t left. ', ...fields });
const read = (fields: object): unknown => readJsonLine('news.jsonl:3', line(fields))[0];

describe('readJsonLine', () => {
  it('takes the fields of an article and its body verbatim', () => {
    const fields = {
      id: 7,
      headline: ' Soto  leaves ',
      datePublished: '2021-04',
      url: 'https://a.example/7',
      author: null,
    };
    expect(read({ ...fields, publisher: '', extra: [1] })).toEqual({
      article: {
        id: '7',
        source: 'news.jsonl:3',
        headline: 'Soto leaves',
        url: 'https://a.example/7',
        datePublished: '2021-04',
        datePublishedOrigin: 'field',
        articleBody: ' Ana Soto\t left. ',
      },
    });
  });

  it('replaces halves of surrogate pairs in fields, which no URL can encode', () => {
    const [half, id] = ['half \uD83D of \uDE00 it \u{1F600}', 'half \uFFFD of \uFFFD it \u{1F600}'];
    expect(read({ id: half, headline: half })).toMatchObject({ article: { id, headline: id } });
  });

  it('takes no site name and no page header for a headline', () => {
    expect(read({ headline: 'Soto leaves - Skua', publisher: 'Skua' })).toMatchObject({
      article: { headline: 'Soto leaves', publisher: 'Skua' },
    });
    for (const headline of ['The Harbour Times', '12', 'https://harbour.example/12'])
      expect(read({ headline })).not.toHaveProperty('article.headline');
  });

  it('takes names in objects and lists, and keywords as a list or a text', () => {
    const nested = { author: [{ name: 'Ana Soto' }, 'Ben Vale'], publisher: { '@type': 'Organization', name: 'Skua' } };
    const fields = { ...nested, keywords: 'harbour, trade; ships', articleSection: ['Local'], inLanguage: 'English' };
    expect(read(fields)).toMatchObject({
      article: {
        author: 'Ana Soto, Ben Vale',
        publisher: 'Skua',
        tags: ['harbour', 'trade', 'ships'],
        articleSection: 'Local',
        inLanguage: 'en',
      },
    });
    expect(read({ keywords: ['a, b', 'c'] })).toMatchObject({ article: { tags: ['a, b', 'c'] } });
  });

  it('takes fields from the paths of a map first', () => {
    const values = { meta: { heads: [{ t: 'One' }, { t: 'Soto leaves' }] }, headline: 'No', Text: 'She left.' };
    const map = { headline: 'meta.heads.1.t', articleBody: 'text', author: 'no.such' };
    expect(readJsonLine('a:1', JSON.stringify(values), map)).toMatchObject([
      { article: { headline: 'Soto leaves', articleBody: 'She left.' } },
    ]);
  });

  it('takes only addresses of the web', () => {
    for (const url of ['javascript:alert(1)', '/news/7', 'file:///a'])
      expect(read({ url })).not.toHaveProperty('article.url');
  });

  it('keeps any body as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const [result] = readJsonLine('a', JSON.stringify({ articleBody: body }));
        expect(result && 'article' in result ? result.article.articleBody : '').toBe(body.trim() === '' ? '' : body);
      }),
    );
  });

  it.each([
    ['2021-04-09T10:20:30Z', '2021-04-09T10:20:30Z'],
    ['Fri, 09 Apr 2021 23:20:30 -0700', '2021-04-09T23:20:30'],
    [20210409, '2021-04-09'],
    ['2021-04-09 10:20', '2021-04-09T10:20:00'],
    ['2021-04/2021-06', '2021-04/2021-06'],
    ['2021-04-09~', '2021-04-09~'],
  ])('reads the date %s', (datePublished, edtf) => {
    expect(read({ datePublished })).toMatchObject({ article: { datePublished: edtf, datePublishedOrigin: 'field' } });
  });

  it.each(['2023-02-31', 'last Tuesday', '2021-04-09T25:00:00Z'])('keeps %s as written, undated', (datePublished) => {
    expect(read({ datePublished })).toMatchObject({
      article: { datePublished: null, datePublishedOrigin: 'none', datePublishedText: datePublished },
    });
  });

  it.each([
    ['{"articleBody": "a', 'expected a JSON object, found text that is not JSON and ends in "{"articleBody": "a"'],
    ['[1]', 'expected a JSON object, found a list'],
    [
      '{"a": 1}',
      'expected articleBody to be a string, found only a; --map articleBody=FIELD names the field of the text',
    ],
    ['{}', 'expected articleBody to be a string, found nothing'],
    ['{"articleBody": 4}', 'expected articleBody to be a string, found a number'],
    ['{"articleBody": " "}', 'expected articleBody to hold text, found white space only'],
    ['{"articleBody": "a", "headline": {}}', 'expected headline to be a string, found an object'],
    ['{"articleBody": "a", "datePublished": true}', 'expected datePublished to be a string, found a boolean'],
  ])('says what is wrong with %s', (text, reason) => {
    expect(readJsonLine('b:1', text)).toEqual([{ unreadable: { source: 'b:1', reason } }]);
  });
});

describe('readJsonLines', () => {
  it('counts lines from 1, passes over blank ones, and goes on after a bad one', () => {
    const results = readJsonLines('b.jsonl', `${line({ id: 'x' })}\n\n{oops\n${line({ source: 'own.txt' })}\n`);
    const sources = results.map((result) =>
      'article' in result ? result.article.source : 'unreadable' in result && result.unreadable.source,
    );
    expect(sources).toEqual(['b.jsonl:1', 'b.jsonl:3', 'own.txt']);
    expect(results.map((result) => 'article' in result)).toEqual([true, false, true]);
  });
});
