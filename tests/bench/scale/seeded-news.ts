import { articlesIn } from '../../browser/bundle-articles.ts';
import { readGold } from '../../gold/read-gold.ts';
import { seededRandom } from '../collection.ts';
import { capital, proseOf } from '../prose.ts';
import { rankPicker } from '../rank-picker.ts';
import { littleWords, spell } from '../vocabulary.ts';

/** The sentences of the sample collection and of the annotated articles: English with names, dates and events. */
async function newsSentences(): Promise<string[]> {
  const bodies = (await articlesIn('public/sample/articles')).map(({ articleBody }) => articleBody);
  const gold = readGold().map(([, { text }]) => text);
  return [...bodies, ...gold]
    .flatMap((text) => text.split(/(?<=[.!?]["”]?)\s+|\n+/))
    .filter(({ length }) => length > 30);
}

const longWord = /(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu;
const capitalWord = /(?<=\S )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;

/** English sentences among the others: names, dates and events are then as frequent as in press releases. */
const share = 0.2;
const mostNames = 500;

/**
 * Makes articles of about so many bytes, one a line of JSON Lines, always the same for the same numbers. A text has
 * sentences of invented words and some of English, in which invented words replace a part of the names and of the long
 * words: the vocabulary and the names then grow with the collection as those of real texts do.
 */
export async function* seededNews(count: number, bytes: number): AsyncGenerator<string> {
  const known = await newsSentences();
  const random = seededRandom(count + bytes);
  const pick = rankPicker(random);
  const invented = (most: number): string => {
    let rank = pick();
    while (rank < littleWords) rank = pick();
    return spell(littleWords + (rank % most));
  };
  const ranks = (): number[] => Array.from({ length: 20 }, pick);
  const swapped = (word: string): string => (random() < 0.3 ? invented(Infinity) : word);
  const english = (): string =>
    (known[Math.floor(random() * known.length)] ?? '')
      .replace(longWord, swapped)
      .replace(capitalWord, (word) => (random() < 0.3 ? capital(invented(mostNames)) : word));
  const sentence = (): string =>
    random() < share ? english() : proseOf(capital(invented(mostNames)), ranks(), random);
  for (let at = 0; at < count; at++) {
    const headline = `${english().slice(0, 60)} ${at}`;
    const datePublished = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3000))).toISOString().slice(0, 10);
    let articleBody = '';
    while (articleBody.length < bytes) articleBody += `${sentence()}${random() < 0.25 ? '\n\n' : ' '}`;
    yield `${JSON.stringify({ id: `news-${at}`, headline, datePublished, articleBody: articleBody.trimEnd() })}\n`;
  }
}
