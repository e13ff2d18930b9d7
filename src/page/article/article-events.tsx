import { dateFlagTexts } from '../../format/date-flag-texts.ts';
import { dateText } from '../../format/date-text.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';
import { dateNote } from './text-marks.ts';

interface ArticleEventsProps {
  article: ArticleDetail;
  /** Scrolls to the character at `offset` of the body. */
  onShow: (offset: number) => void;
}

/** The events of the article: date, rule that resolved it, and the sentence. */
export function ArticleEvents({ article, onShow }: ArticleEventsProps) {
  if (article.events.length === 0) return null;
  const { articleBody, dates, events } = article;
  return (
    <section className="happened" aria-labelledby="happened-title">
      <h3 className="section-title" id="happened-title">
        What happened, by this article
      </h3>
      <ol>
        {events.map(({ id, date, sentence, modality }) => {
          const mention = date === null ? undefined : dates[date];
          if (!mention?.edtf) return null;
          return (
            <li key={id}>
              <p className="when">
                <time dateTime={mention.edtf}>{dateText(mention.edtf)}</time>
                {modality === 'planned' && <span className="tag">planned</span>}
                <span className="origin" title={dateNote(mention)}>
                  “<bdi>{articleBody.slice(mention.start, mention.end)}</bdi>”, {mention.rule.replaceAll('-', ' ')}
                  {mention.flags.map((flag) => `; ${dateFlagTexts[flag]}`)}
                </span>
              </p>
              <button type="button" className="quote text" onClick={() => onShow(sentence[0])}>
                {articleBody.slice(sentence[0], sentence[1])}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
