import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/contract/decode-pieces.ts';
import type { SourceArticle } from '../../src/extract/read/source/source-article.ts';
import { extractArticle, extractArticles } from '../../src/extract/extract-article.ts';

const english: SourceArticle = {
  source: 'news/2021/bridge.txt',
  datePublished: '2021-04-09',
  datePublishedOrigin: 'header',
  articleBody:
    'Mayor Ana Soto opened the bridge over the river on Tuesday, ending years of waiting. The bridge was built by the town.',
};
const norwegian: SourceArticle = {
  ...english,
  articleBody: 'Ordfører Ana Soto sier at broen ikke skal åpnes før 3. mai, og at det er mye som må gjøres nå.',
};

describe('extractArticle', () => {
  it('fills a record that the decoder takes, always with its fields in one order', () => {
    const record = extractArticle({
      author: 'B',
      url: 'https://a.example',
      inLanguage: 'en',
      ...english,
      headline: 'Open',
    });
    expect(decodeRecord(JSON.stringify(record), 'test')).toEqual(record);
    expect(Object.keys(record).join(' ')).toBe(
      'id source headline headlineOrigin datePublished datePublishedOrigin articleBody persons organizations places dates events keywords inLanguage wordCount url author',
    );
    expect(record).toMatchObject({ headline: 'Open', headlineOrigin: 'given', wordCount: 22 });
  });

  it('runs every stage over English', () => {
    const record = extractArticle(english);
    expect(record).toMatchObject({
      headline: 'Mayor Ana Soto opened the bridge over the river on Tuesday',
      headlineOrigin: 'derived',
      inLanguage: 'en',
    });
    expect(record.persons.map(({ name }) => name)).toEqual(['Ana Soto']);
    expect(record.dates[0]?.edtf).toBe('2021-04-06');
    expect(record.events[0]).toMatchObject({ edtf: '2021-04-06', basis: 'stated', persons: ['Ana Soto'] });
    expect(record.keywords.length).toBeGreaterThan(0);
  });

  it('keeps date, text and headline of other languages and looks for nothing in them', () => {
    const empty = { persons: [], organizations: [], places: [], dates: [], events: [], keywords: [] };
    expect(extractArticle(norwegian)).toMatchObject({
      ...empty,
      inLanguage: 'no',
      datePublished: '2021-04-09',
      headline: 'Ordfører Ana Soto sier at broen ikke skal åpnes før 3. mai, og at…',
    });
    expect(extractArticle({ ...english, inLanguage: 'nn' })).toMatchObject(empty);
    expect(extractArticle({ ...english, inLanguage: 'en-GB' }).persons).toHaveLength(1);
  });

  it.each([
    ['news/2021/bridge.txt', 'news/2021/bridge'],
    ['./news\\bridge.jsonl:12', 'news/bridge:12'],
    ['v1.2/.hidden', 'v1.2/.hidden'],
    ['Visit no. 7', 'Visit no. 7'],
  ])('makes an id of the path %s', (source, id) => {
    expect(extractArticle({ ...english, source }).id).toBe(id);
    expect(extractArticle({ ...english, source, id: 'own' }).id).toBe('own');
  });

  it('is pure: the same article gives the same record', () => {
    const before = JSON.stringify(english);
    expect(JSON.stringify(extractArticle(english))).toBe(JSON.stringify(extractArticle(english)));
    expect(JSON.stringify(english)).toBe(before);
  });
});

describe('extractArticles', () => {
  it('gives each article the record that it has alone, in their order', () => {
    const articles = Array.from({ length: 130 }, (_, at): SourceArticle => {
      const { articleBody } = at % 3 === 0 ? norwegian : english;
      return { ...english, source: `${at}.txt`, articleBody: `${articleBody} In May ${1980 + at} Eva Lind left.` };
    });
    expect(extractArticles(articles)).toEqual(articles.map(extractArticle));
    expect(extractArticles([])).toEqual([]);
  });

  it('counts the words of the text and looks for its language there, whatever the given headline says', () => {
    const headline = 'The mayor said that the bridge of the town will not open before the spring';
    const [record] = extractArticles([{ ...norwegian, headline }]);
    expect(record).toMatchObject({ inLanguage: 'no', wordCount: 21 });
  });
});
