import { describe, expect, it } from 'vitest';
import type { ArticleRecord, DateMention } from '../../src/contract/record.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { parseGold } from './gold-format.ts';
import { measures } from './measures.ts';

const gold = parseGold(`published: 2019-03-11
keywords: port strike|strike; ships

[[event:2019-03-08|[[person|Ana Soto]] left on [[date:2019-03-08TMO|Friday morning]].]] [[person:Ana Soto|Soto]] had met [[person|Li Wen]] in [[date:199X|the 1990s]].`);

const blank = extractArticle({
  source: 'a.txt',
  datePublished: null,
  datePublishedOrigin: 'none',
  articleBody: 'Nothing.',
});

function date(words: string, value: string): DateMention {
  const start = gold.text.indexOf(words);
  const end = start + words.length;
  return { start, end, type: 'DATE', value, edtf: null, precision: 'none', rule: 'test', flags: [] };
}

const right: ArticleRecord = {
  ...blank,
  articleBody: gold.text,
  persons: [
    {
      name: 'Ana Soto',
      mentions: [
        [0, 8],
        [gold.text.indexOf('Soto had'), gold.text.indexOf(' had')],
      ],
    },
    { name: 'Li Wen', mentions: [[gold.text.indexOf('Li'), gold.text.indexOf('Li') + 6]] },
  ],
  dates: [date('Friday morning', '2019-03-08TMO'), date('the 1990s', '199')],
  events: [
    {
      id: 'a#0',
      title: 'The quay reopens',
      trigger: [0, 3],
      sentence: [0, 32],
      persons: [],
      organizations: [],
      date: 0,
      edtf: '2019-03-08',
      basis: 'stated',
      modality: 'reported',
      because: [],
    },
  ],
  keywords: [
    { term: 'Ship', score: 2 },
    { term: 'strikes', score: 1 },
  ],
};

function figures(record: ArticleRecord): Record<string, number> {
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [name, measure([{ gold, record }]).percent]),
  );
}

describe('measures', () => {
  it('are 100 for a record that says what the annotator says', () => {
    expect(new Set(Object.values(figures(right)))).toEqual(new Set([100]));
  });

  it('are 0 for a record that says nothing', () => {
    expect(new Set(Object.values(figures({ ...blank, articleBody: gold.text })))).toEqual(new Set([0]));
  });

  it('count a wrong span for mentions, and a name twice for the set of people', () => {
    const [ana, li] = right.persons;
    const persons = [ana, { name: 'Wen', mentions: [[1, 2]] as [number, number][] }].filter(
      (each) => each !== undefined,
    );
    const found = figures({ ...right, persons });
    expect(li?.name).toBe('Li Wen');
    expect(found['persons strict F1']).toBe(66.7);
    expect(found['people set F1']).toBe(50);
    expect(found['people link %']).toBe(100);
  });

  it('count a mention under another name for the links', () => {
    const persons = right.persons.map((person) => ({ ...person, name: 'Li Wen' }));
    expect(figures({ ...right, persons })['people link %']).toBe(33.3);
  });

  it('count a wrong value of a date, and a date too many', () => {
    const dates = [date('Friday morning', '2019-03-01'), date('the 1990s', '199X'), date('met', '2019')];
    const found = figures({ ...right, dates });
    expect(found['dates value F1']).toBe(40);
    expect(found['dates timeline F1']).toBe(0);
    expect(found['events found %']).toBe(0);
  });

  it('say what is wrong', () => {
    const dates = [date('Friday morning', '2019-03-01')];
    expect(measures['dates value F1']?.([{ gold, record: { ...right, dates } }]).wrong).toEqual([
      'Friday morning: 2019-03-08TMO, got 2019-03-01',
      'missed: the 1990s = 199X',
    ]);
  });

  it('count each annotated keyword once, and only the first ten', () => {
    const keywords = ['port strike', 'strike', 'ships', ...'abcdefghi'.split('')].map((term) => ({ term, score: 1 }));
    expect(figures({ ...right, keywords })['keywords@10 %']).toBe(20);
  });
});
