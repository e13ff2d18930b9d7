import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { readableText } from '../../src/extract/readable-text.ts';

function personsOf(articleBody: string): Record<string, string[]> {
  const { persons } = extractArticle({
    source: 'a.jsonl:1',
    datePublished: '2022-06-24',
    datePublishedOrigin: 'field',
    headline: 'News',
    inLanguage: 'en',
    articleBody,
  });
  return Object.fromEntries(
    persons.map(({ name, mentions }) => [name, mentions.map(([start, end]) => articleBody.slice(start, end))]),
  );
}

describe('readableText', () => {
  it.each([
    ['O&#39;Dell &amp; Sons', "O'Dell & Sons"],
    ['Zo&eacute; M&uuml;ller&#x2019;s &Oslash;re', 'Zoé Müller’s Øre'],
    ['He&#146;s here', 'He’s here'],
    ['Hender-\nson spoke', 'Henderson spoke'],
    ['a well-\nknown mill', 'a well-known mill'],
    ['AT&T; &nothing; B&B', 'AT&T; &nothing; B&B'],
    ['the list -\nnothing, Anna-\nMaria', 'the list -\nnothing, Anna-\nMaria'],
  ])('reads %j as %j', (original, text) => {
    expect(readableText(original).text).toBe(text);
  });

  it('finds every word of the readable text again in the original', () => {
    const parts = constantFrom('Anna ', '&amp;', '&#39;', 'Mill-\nwright ', 'sun-\nny', '&', '-', '\n', 'Zo&euml; ');
    assert(
      property(array(parts), (pieces) => {
        const original = pieces.join('');
        const { text, toOriginal } = readableText(original);
        for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
          const [start, end] = toOriginal?.(index, index + word.length) ?? [index, index + word.length];
          expect(readableText(original.slice(start, end)).text).toBe(word);
        }
      }),
    );
  });
});

describe('extractArticle: text from web pages and from print', () => {
  it('joins a name that was divided at a line end, and its mention contains the break', () => {
    expect(personsOf('The meeting was led by Mr. Arthur Halver-\nson, who read a letter. Halverson left.')).toEqual({
      'Arthur Halverson': ['Arthur Halver-\nson', 'Halverson'],
    });
  });

  it('decodes the entities of a name, and its mention contains them', () => {
    expect(
      personsOf('Todd O&#39;Dell wrote on Friday. O&#39;Dell&#39;s letter was lost, Marta &amp; Co said.'),
    ).toEqual({
      "Todd O'Dell": ['Todd O&#39;Dell', 'O&#39;Dell'],
    });
  });

  it('finds dates and sentences at their places in the original', () => {
    const articleBody = 'Q&amp;A: the mayor left Or-\nrin on Mon-\nday. He was sad.';
    const { dates, events } = extractArticle({
      source: 'a.jsonl:1',
      datePublished: '2022-06-24',
      datePublishedOrigin: 'field',
      articleBody,
      inLanguage: 'en',
    });
    expect(dates.map(({ start, end }) => articleBody.slice(start, end))).toEqual(['Mon-\nday']);
    for (const { sentence } of events) expect(articleBody.slice(...sentence)).toMatch(/Mon-\nday\.$/);
  });
});
