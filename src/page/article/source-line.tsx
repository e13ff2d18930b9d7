import { countText } from '../../format/count-text.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';
import { Clamped } from './clamped.tsx';
import { webAddress } from '../../format/web-address.ts';

/** The source of an article: publisher, author, file and web page. */
export function SourceLine({ article }: { article: ArticleDetail }) {
  const { publisher, articleSection, author, source, headlineOrigin, givenHeadline, wordCount, tags = [] } = article;
  const address = article.url === undefined ? null : webAddress(article.url);
  const texts = [publisher, articleSection, author, source, ...tags, address?.host, givenHeadline].filter(
    (text) => text !== undefined && text !== '',
  );
  return (
    <Clamped length={texts.join('').length}>
      <p className="source-line">
        {publisher && <bdi>{publisher}</bdi>}
        {articleSection && <bdi>{articleSection}</bdi>}
        {author && <bdi>{author}</bdi>}
        <bdi>{source}</bdi>
        {address && (
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            {address.host}
          </a>
        )}
        {headlineOrigin === 'derived' && <span>headline shortened from the text</span>}
        {givenHeadline && (
          <span>
            in the source “<bdi>{givenHeadline}</bdi>”, as in other articles
          </span>
        )}
        {tags.length > 0 && (
          <span>
            tagged <bdi>{tags.join(', ')}</bdi>
          </span>
        )}
        <span>{countText(wordCount)} words</span>
      </p>
    </Clamped>
  );
}
