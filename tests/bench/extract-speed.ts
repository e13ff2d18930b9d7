import { parse as parseDates } from 'chrono-node';
import nlp from 'compromise';
import type { SourceArticle } from '../../src/extract/read/source/source-article.ts';
import { extractArticles } from '../../src/extract/extract-article.ts';
import { articlesIn } from '../browser/bundle-articles.ts';
import { readGold } from '../gold/read-gold.ts';
import { seededRandom } from './collection.ts';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { inTurns } from './turns.ts';

/** English news of a few hundred words each: the sample collection and the annotated articles. */
async function newsTexts(): Promise<SourceArticle[]> {
  const gold = readGold().map(([source, { published, text }]): SourceArticle => {
    return { source, datePublished: published, datePublishedOrigin: 'header', articleBody: text };
  });
  return [...(await articlesIn('public/sample/articles')), ...gold];
}

const repeats = 12;

/** Each article some times over, so that both sides run as warm as they do in a large folder, in an order by the seed. */
function shuffled(articles: readonly SourceArticle[], seed: number): SourceArticle[] {
  const random = seededRandom(seed);
  const keyed = Array.from({ length: repeats }, () => articles.map((article) => ({ article, key: random() }))).flat();
  return keyed.toSorted((a, b) => a.key - b.key).map(({ article }) => article);
}

/** Milliseconds an article, on this thread. */
async function timed(
  articles: readonly SourceArticle[],
  work: (articles: SourceArticle[]) => unknown,
): Promise<number> {
  const list = [...articles];
  const before = performance.now();
  work(list);
  return (performance.now() - before) / list.length;
}

function findWithLibraries(articles: readonly SourceArticle[]): void {
  for (const { articleBody, datePublished } of articles) {
    const published = datePublished === null ? undefined : new Date(`${datePublished}T00:00:00Z`);
    nlp(articleBody).people().out('array');
    parseDates(articleBody, published);
  }
}

/** The whole of `extract`, against compromise for people and chrono-node for dates, on the same texts and one thread. */
export async function extractSpeed(): Promise<Measurement> {
  const articles = await newsTexts();
  const series = await inTurns(
    (run) => timed(shuffled(articles, run), extractArticles),
    (run) => timed(shuffled(articles, run), findWithLibraries),
  );
  return compare('extract-speed', 0.09, 'ms an article', series);
}
