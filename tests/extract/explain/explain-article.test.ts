import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../src/extract/explain/explain-article.ts';
import type { SourceArticle } from '../../../src/extract/read/source/source-article.ts';

const article: SourceArticle = {
  source: 'weir.txt',
  datePublished: '2021-04-09',
  datePublishedOrigin: 'header',
  headline: 'Weir opens',
  articleBody:
    'Mayor Ana Soto opened the weir on Tuesday at 3 p.m. They met Soto. Green Harbour Bridge was closed. ' +
    'Two days later Otto Velk, 41, resigned. The 1988 treaty was kept.',
};

/** The line that begins so, without indentation, and those indented further than it. */
function blockOf(lines: readonly string[], beginning: string): string[] {
  const first = lines.findIndex((line) => line.trimStart().startsWith(beginning));
  const indent = /^ */.exec(lines[first] ?? '')?.[0] ?? '';
  const rest = lines.slice(first + 1);
  const end = rest.findIndex((line) => !line.startsWith(`${indent} `));
  return [lines[first] ?? '', ...rest.slice(0, end < 0 ? undefined : end)].map((line) => line.slice(indent.length));
}

const lines = explainArticle(article);

describe('explainArticle', () => {
  it('begins with the source, and indents everything else', () => {
    expect(lines.slice(0, 4)).toEqual([
      'weir.txt',
      '  headline (given): Weir opens',
      '  published (header): 2021-04-09',
      '  language: en',
    ]);
    expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
  });

  it('lists the mentions of a person with their evidence and their links', () => {
    expect(blockOf(lines, 'person Ana Soto')).toEqual([
      'person Ana Soto',
      '  "Ana Soto" at 6: accepted by evidence',
      '    first mention by new-person',
      '    score 6.5, of all mentions together 7.2; accepted from 2',
      '    ana: woman, given',
      '    soto: surname',
      '    before "Mayor": role',
      '    +0.5 the subject or speaker of a verb',
      '    +2 a listed given name as the first word',
      '    +1 a listed surname as the last word',
      '    +3 a title before',
      '  "Soto" at 61: accepted by back-reference',
      '    linked to "Ana Soto" at 6 by latest',
      '    score 1.5, of all mentions together 1.5; accepted from 2',
      '    soto: surname',
      '    before "met": doneTo, humanAct',
      '    +0.8 a single listed name',
      '    +0.7 a verb before whose object is a person',
    ]);
  });

  it('lists a rejected candidate with the evidence against it', () => {
    const block = blockOf(lines, 'no person "Green Harbour Bridge" at 67');
    expect(block[1]).toBe('  score -9, of all mentions together -9; accepted from 2');
    expect(block.at(-1)).toBe('  -10 a head of the names of organisations, places or things');
  });

  it('shows that one mention can reject all mentions of its words', () => {
    const ship = explainArticle({ ...article, articleBody: 'Mayor Orrwick spoke. The crew of the USS Orrwick sank.' });
    expect(blockOf(ship, 'no person "Orrwick" at 6').slice(0, 3)).toEqual([
      'no person "Orrwick" at 6',
      '  rejected by strong evidence against one of the mentions',
      '  score 3.5, of all mentions together 2; accepted from 2',
    ]);
  });

  it('shows how a date was recognised, refined and resolved, and what it was counted from', () => {
    expect(blockOf(lines, 'date "Tuesday at 3 p.m."')).toEqual([
      'date "Tuesday at 3 p.m." at 34: TIME 2021-04-06T15:00, EDTF 2021-04-06T15:00:00',
      '  recognised by weekday',
      '  recognised by clock-time',
      '  made by join-time from "Tuesday" at 34 and "3 p.m." at 45',
      '  resolved by weekday-before-publication, counted from publication, 2021-04-09',
    ]);
    expect(blockOf(lines, 'date "Two days later"')).toEqual([
      'date "Two days later" at 100: DATE 2021-04-08, EDTF 2021-04-08',
      '  recognised by quantity-of-time',
      "  resolved by time-later, counted from the text's date 2021-04-06T15:00",
    ]);
  });

  it('lists candidates of dates that a refiner dropped', () => {
    const dropped = explainArticle({ ...article, articleBody: 'Ana May is ill. May will not come.' });
    expect(dropped).toContain('  no date "May" at 16: recognised by month, dropped by drop-names');
  });

  it('shows the clauses of a sentence, its events with their evidence, and why others give none', () => {
    expect(blockOf(lines, 'sentence "They met')).toEqual([
      'sentence "They met Soto." at 52',
      '  main clause of "met" at 57',
      '  event "met" at 57: reported, 2021-04-06 (context)',
      '    title: They met Ana Soto',
      '    with Ana Soto',
      '    by continues: "met" at 57',
      '    by weekday-before-publication: "Tuesday at 3 p.m." at 34',
    ]);
    expect(blockOf(lines, 'sentence "The 1988').slice(2)).toEqual([
      '  no event for "1988" at 144: it belongs to a noun that is no event',
      '  no event for "kept" at 160: its verb describes a state',
    ]);
  });

  it('says of another language that only the language was found', () => {
    expect(explainArticle({ ...article, inLanguage: 'no' }).slice(3)).toEqual([
      '  language: no',
      '  names, dates and events are found in English only',
    ]);
  });
});
