import { dateText } from '../../format/date-text.ts';
import { isEnglish } from '../../contract/is-english.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';
import { languageName } from '../../format/language-name.ts';
import { Clamped } from './clamped.tsx';

interface ArticleNoticesProps {
  article: ArticleDetail;
  /** The reader has corrected the date. */
  redated: boolean;
}

/** Notices on an article: that its language is not analysed, that its date is corrected, and its other versions. */
export function ArticleNotices({ article, redated }: ArticleNoticesProps) {
  const { inLanguage, versions } = article;
  const foreign = inLanguage !== undefined && !isEnglish(inLanguage);
  return (
    <>
      {foreign && (
        <p className="article-notice">
          This article is in {languageName(inLanguage)}. Names, dates, keywords and events were not looked for: that is
          possible in English only.
        </p>
      )}
      {redated && (
        <p className="article-notice">
          The date is corrected. Times in this text that depend on it are resolved again by the next bundle.
        </p>
      )}
      {versions.length > 0 && (
        <details className="article-notice">
          <summary>
            {versions.length === 1 ? 'One more version' : `${versions.length} more versions`} of this text
          </summary>
          <ul>
            {versions.map(({ id, source, headline, datePublished }) => (
              <li key={id}>
                <Clamped length={headline.length + source.length}>
                  <bdi>{headline}</bdi>, {datePublished === null ? 'undated' : dateText(datePublished)},{' '}
                  <bdi>{source}</bdi>
                </Clamped>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
