import { dateText, unreadDateText } from '../../format/date-text.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';

const originText: Record<ArticleDetail['datePublishedOrigin'], string> = {
  header: 'from the file’s first line',
  'front-matter': 'from the front matter of the file',
  field: 'from a field of the file',
  'json-ld': 'from the page’s structured data',
  'open-graph': 'from the page’s metadata',
  meta: 'from the page’s metadata',
  'time-element': 'from a date marked in the page',
  dateline: 'from the dateline of the text',
  url: 'from the address of the page',
  feed: 'from the feed',
  mail: 'from the head of the mail',
  filename: 'from the name of the file',
  corrections: 'from a correction',
  none: '',
};

/** Explains why an article is undated, given its unreadable date as written. */
function undatedReason(written: string | undefined): string {
  return written === undefined ? 'no publication date was given' : unreadDateText(written);
}

/** The date of publication and its origin. */
export function DateLine({ article }: { article: ArticleDetail }) {
  if (article.datePublished === null)
    return (
      <p className="date-line">
        Undated: <bdi>{undatedReason(article.datePublishedText)}</bdi>
      </p>
    );
  return (
    <p className="date-line">
      Published <time dateTime={article.datePublished}>{dateText(article.datePublished)}</time>
      <span className="origin">, {originText[article.datePublishedOrigin]}</span>
    </p>
  );
}
