import type { DatePublishedOrigin } from '../../../contract/record.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { languageTag } from './language-tag.ts';
import { givenId, oneLine } from './one-line.ts';
import { isPageHeader } from './page-header.ts';
import { dateOfFileName, publicationOf, type Publication } from './publication-date.ts';
import { withoutSiteName } from './site-name.ts';

/** The fields of an article as its format gives them; absent or blank ones are left out. */
export interface GivenFields {
  source: string;
  articleBody: string;
  id?: unknown;
  headline?: string | undefined;
  /** As written, with its origin. */
  datePublished?: readonly [written: unknown, origin: DatePublishedOrigin];
  /** A tag or a name in a language of press databases; others are left out. */
  inLanguage?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  articleSection?: string | undefined;
  tags?: readonly (string | undefined)[];
}

function publication({ datePublished: [written, origin] = [undefined, 'none'], source }: GivenFields): Publication {
  const date = oneLine(written);
  return date === '' ? dateOfFileName(source) : publicationOf(date, origin);
}

function webUrl(given: string): string {
  return /^https?:\/\/\S+$/i.test(given) ? given : '';
}

/**
 * Builds an article from the fields that a format gives: each on one line, only addresses of the web, the headline
 * without the name of its site. Without a date of its own the article has that of its file's name.
 */
export function articleOfFields(given: GivenFields): SourceArticle {
  const publisher = oneLine(given.publisher);
  const url = webUrl(oneLine(given.url));
  const headline = withoutSiteName(oneLine(given.headline), { publisher, url });
  const id = givenId(given.id);
  const tags = [...new Set((given.tags ?? []).map(oneLine))].filter((tag) => tag !== '');
  const texts = {
    headline: isPageHeader(headline) ? '' : headline,
    inLanguage: languageTag(given.inLanguage) ?? '',
    url,
    publisher,
    author: oneLine(given.author),
    articleSection: oneLine(given.articleSection),
  };
  return {
    ...(id === undefined ? {} : { id }),
    source: given.source,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(tags.length === 0 ? {} : { tags }),
    ...publication(given),
    articleBody: given.articleBody,
  };
}
