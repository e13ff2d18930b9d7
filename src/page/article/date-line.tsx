import { dateText, unreadDateText } from '../../format/date-text.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';

const originText: Record<ArticleDetail['datePublishedOrigin'], string> = {
  header: 'from the file’s first line',
  'front-matter': 'from the front matter of the file',
  field: 'from the field datePublished',
  filename: 'from the name of the file',
  corrections: 'from corrections.json',
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
