import type { BundleIndex } from './index-format.ts';
import { isEnglish } from './is-english.ts';

/**
 * Counts the articles in languages other than English, in which neither names nor dates are looked for. An article
 * whose language was not detected counts as English.
 */
export function countNotEnglish({ articles, languages }: Pick<BundleIndex, 'articles' | 'languages'>): number {
  const foreign = languages.map((language) => !isEnglish(language));
  return articles.language.filter((language) => language !== null && foreign[language]).length;
}
