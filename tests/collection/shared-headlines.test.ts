import { describe, expect, it } from 'vitest';
import { replaceSharedHeadlines } from '../../src/collection/articles/shared-headlines.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { makeRecord } from '../cli/make-record.ts';
import { detailsOf } from './details-of.ts';

const towns = ['Brelin', 'Orrin', 'Tavel', 'Keld', 'Marn', 'Sollow', 'Ginst', 'Ulver'];

function make(count: number, headline: string, body = (town: string) => `The mayor of ${town} opened a new bridge.`) {
  return Array.from({ length: count }, (_, at) => {
    const town = `${towns[at % towns.length]}${at < towns.length ? '' : 'a'.repeat(at / towns.length)}`;
    return makeRecord({ id: `${headline}-${at}`, headline, body: body(town) });
  });
}

describe('replaceSharedHeadlines', () => {
  it('derives a headline from each text, and keeps the given one', () => {
    const articles = replaceSharedHeadlines(make(5, 'News Room'));
    expect(articles[1]).toMatchObject({
      headline: 'The mayor of Orrin opened a new bridge',
      headlineOrigin: 'derived',
      givenHeadline: 'News Room',
    });
    expect(new Set(articles.map(({ headline }) => headline)).size).toBe(5);
  });

  it('takes spellings of one headline together', () => {
    const articles = [...make(3, 'News  Room'), ...make(2, 'NEWS ROOM')];
    expect(replaceSharedHeadlines(articles).every(({ headlineOrigin }) => headlineOrigin === 'derived')).toBe(true);
  });

  it('does not take the same headline from the first line of the text', () => {
    const [article] = replaceSharedHeadlines(
      make(5, 'News Room', (town) => `News Room\n\nThe mayor of ${town} opened a new bridge.`),
    );
    expect(article?.headline).toBe('The mayor of Brelin opened a new bridge');
  });

  it('leaves a headline of a few articles, a derived one, and one without a text', () => {
    const few = make(4, 'Bridge opened');
    expect(replaceSharedHeadlines(few)).toEqual(few);
    const derived = make(6, 'Bridge opened').map((article) => ({ ...article, headlineOrigin: 'derived' as const }));
    expect(replaceSharedHeadlines(derived)).toEqual(derived);
    const empty = make(6, 'Bridge opened', () => '');
    expect(replaceSharedHeadlines(empty)).toEqual(empty);
  });

  it('counts in proportion to the collection', () => {
    const others = Array.from({ length: 600 }, (_, at) => makeRecord({ id: `other-${at}`, body: 'A bridge opened.' }));
    const shared = (count: number) =>
      replaceSharedHeadlines([...others, ...make(count, 'News Room')]).filter(
        ({ givenHeadline }) => givenHeadline === 'News Room',
      );
    expect(shared(12)).toHaveLength(0);
    expect(shared(13)).toHaveLength(13);
  });
});

describe('a bundle', () => {
  it('has the derived headlines in its columns and the given one in the texts', () => {
    const { index, texts } = reduceCollection({ title: 'T', records: make(5, 'News Room'), skipped: [] });
    expect(index.articles.headline).toContain('The mayor of Orrin opened a new bridge');
    expect(detailsOf(texts).map(({ givenHeadline }) => givenHeadline)).toEqual(
      Array.from({ length: 5 }, () => 'News Room'),
    );
  });
});
