import type { ArticleRecord } from '../../contract/record.ts';
import { replaceFields } from '../../contract/replace-fields.ts';
import { headlineOfText } from '../../extract/headline-of-text.ts';
import { fold } from '../../text/fold.ts';

/** An article whose headline may have been replaced; `givenHeadline` is then the one in the source. */
export type HeadedArticle = ArticleRecord & { givenHeadline?: string };

/** A headline is shared from so many articles on: two in a hundred, at least 5, at most 20. */
const [share, fewest, most] = [0.02, 5, 20];

function keyOf(headline: string): string {
  return fold(headline).replace(/\s+/g, ' ').trim();
}

/** Returns a text without a first line that only repeats the headline. */
function withoutHeading(articleBody: string, key: string): string {
  const line = /^\s*([^\n]*)(?:\n|$)/.exec(articleBody);
  return line && keyOf(line[1] ?? '') === key ? articleBody.slice(line[0].length) : articleBody;
}

/**
 * Derives a headline for each article whose given one is shared by many ("News Room", the name of a column), since it
 * says nothing about any of them. The given headline is kept as `givenHeadline`. An article without text keeps its
 * headline. Two versions of one text are expected to be one article here.
 */
export function replaceSharedHeadlines(articles: readonly ArticleRecord[]): HeadedArticle[] {
  const counts = new Map<string, number>();
  const keys = articles.map(({ headline, headlineOrigin }) => (headlineOrigin === 'given' ? keyOf(headline) : ''));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const threshold = Math.min(most, Math.max(fewest, articles.length * share));
  return articles.map((article, at) => {
    const key = keys[at] ?? '';
    if (key === '' || (counts.get(key) ?? 0) < threshold) return article;
    const headline = headlineOfText(withoutHeading(article.articleBody, key), article.inLanguage);
    if (headline === '') return article;
    return replaceFields(article, { headline, headlineOrigin: 'derived' as const, givenHeadline: article.headline });
  });
}
