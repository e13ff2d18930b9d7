import { dateText } from '../../../format/date-text.ts';
import { eventTimeText } from '../../../format/event-time-text.ts';
import type { ExportedArticle, Results } from '../results.ts';

/** Escapes the characters that CommonMark reads as markup, and joins lines. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&');
}

function link(text: string, url: string | undefined): string {
  return url === undefined ? plain(text) : `[${plain(text)}](<${encodeURI(url)}>)`;
}

function source({ headline, publisher, datePublished, url, source: file }: ExportedArticle): string {
  const date = datePublished === null ? 'undated' : dateText(datePublished);
  return `${link(headline, url)}, ${plain(publisher ?? file)}, ${plain(date)}`;
}

/** Writes the articles as a Markdown list. */
export function articlesMarkdown({ title, articles }: Results): string {
  const items = articles.map((article) => {
    const people = article.persons.length > 0 ? `  \n  ${plain(article.persons.join(', '))}` : '';
    return `- ${source(article)}${people}`;
  });
  return `# ${plain(title)}\n\n${items.join('\n')}\n`;
}

/** Writes the events as a Markdown list, each with its sentence and its sources. */
export function eventsMarkdown({ title, events }: Results): string {
  const items = events.map((event) =>
    [
      `- **${plain(eventTimeText(event.date, event.basis))}**: ${plain(event.title)}`,
      `  > ${plain(event.sentence)}`,
      ...event.reports.map((report) => `  - ${source(report)}`),
    ].join('\n\n'),
  );
  return `# ${plain(title)}\n\n${items.join('\n\n')}\n`;
}
