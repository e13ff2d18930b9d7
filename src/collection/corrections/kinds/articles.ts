import type { CorrectionOf } from '../../../contract/corrections.ts';
import type { ArticleRow, Draft } from '../draft.ts';
import { withReports } from './event-reports.ts';
import { nothing } from './result.ts';
import type { Result } from './result.ts';

function changeArticle(draft: Draft, id: string, change: Partial<ArticleRow>): Result {
  if (!draft.articles.some((row) => row.id === id)) return nothing(draft, `article "${id}"`);
  const articles = draft.articles.map((row) => (row.id === id ? { ...row, ...change } : row));
  return { draft: { ...draft, articles }, missing: [] };
}

/** Gives an article another headline. */
export function setHeadline(draft: Draft, { article, headline }: CorrectionOf<'article-headline'>): Result {
  return changeArticle(draft, article, { headline });
}

/** Gives an article another date of publication. Its relative dates are resolved before the collection is reduced. */
export function setDate(draft: Draft, { article, date }: CorrectionOf<'article-date'>): Result {
  return changeArticle(draft, article, { date, unreadDate: undefined });
}

/** Hides an article, and the events that no other article reports. */
export function hideArticle(draft: Draft, { article }: CorrectionOf<'hide-article'>): Result {
  if (!draft.articles.some(({ id }) => id === article)) return nothing(draft, `article "${article}"`);
  const articles = draft.articles.filter(({ id }) => id !== article);
  const events = draft.events.flatMap((event) =>
    event.reports.some((report) => report.article === article)
      ? withReports(
          event,
          event.reports.filter((report) => report.article !== article),
          articles,
        )
      : [event],
  );
  return { draft: { ...draft, articles, events }, missing: [] };
}
