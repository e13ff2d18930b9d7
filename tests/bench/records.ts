import type { ArticleRecord } from '../../src/contract/record.ts';
import type { BenchArticle } from './collection.ts';
import { seededRandom } from './collection.ts';
import { capital, proseOf } from './prose.ts';
import { spell, wordOf } from './vocabulary.ts';

/** An invented name for a person's number, another for each: a few hundred given names, each surname its own. */
export function personName(number: number): string {
  return `${capital(spell(40 + (number % 300)))} ${capital(spell(5000 + number))}`;
}

/** The text of an article, its people named at the heads of its sentences, and where each is named. */
function textOf({ words, persons }: BenchArticle, random: () => number): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  const length = Math.ceil(words.length / persons.length);
  let text = '';
  persons.forEach((person, at) => {
    const name = personName(person);
    spans.push([text.length, text.length + name.length]);
    text += proseOf(name, words.slice(at * length, (at + 1) * length), random);
  });
  return { text: text.trimEnd(), spans };
}

/** The article as `extract` would leave it: made directly, because extraction is not what is measured with it. */
function recordOf(article: BenchArticle, at: number): ArticleRecord {
  const { text, spans } = textOf(article, seededRandom(at));
  return {
    id: `article-${at}`,
    source: `article-${at}.txt`,
    headline: capital(article.headline),
    headlineOrigin: 'given',
    datePublished: new Date(article.day).toISOString().slice(0, 10),
    datePublishedOrigin: 'header',
    articleBody: text,
    persons: article.persons.map((person, place) => ({ name: personName(person), mentions: [spans[place] ?? [0, 0]] })),
    organizations: [],
    places: [],
    dates: [],
    events: [],
    keywords: [...new Set(article.words.slice(0, 8))].map((word, place) => ({ term: wordOf(word), score: 8 - place })),
    inLanguage: 'en',
    wordCount: text.split(/\s+/).length,
  };
}

/** The records of a collection. */
export function recordsOf(articles: readonly BenchArticle[]): ArticleRecord[] {
  return articles.map(recordOf);
}
