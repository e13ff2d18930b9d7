import { dateText } from '../../../format/date-text.ts';
import { eventTimeText } from '../../../format/event-time-text.ts';
import { markdownText } from '../../../format/markdown-text.ts';
import type { ExportedArticle, Results } from '../results.ts';

function link(text: string, url: string | undefined): string {
  return url === undefined ? markdownText(text) : `[${markdownText(text)}](<${encodeURI(url)}>)`;
}

function source({ headline, publisher, datePublished, url, source: file }: ExportedArticle): string {
  const date = datePublished === null ? 'undated' : dateText(datePublished);
  return `${link(headline, url)}, ${markdownText(publisher ?? file)}, ${markdownText(date)}`;
}

/** Writes the articles as a Markdown list. */
export function articlesMarkdown({ title, articles }: Results): string {
  const items = articles.map((article) => {
    const people = article.persons.length > 0 ? `  \n  ${markdownText(article.persons.join(', '))}` : '';
    return `- ${source(article)}${people}`;
  });
  return `# ${markdownText(title)}\n\n${items.join('\n')}\n`;
}

/** Writes the events as a Markdown list, each with its sentence and its sources. */
export function eventsMarkdown({ title, events }: Results): string {
  const items = events.map((event) =>
    [
      `- **${markdownText(eventTimeText(event.date, event.basis))}**: ${markdownText(event.title)}`,
      `  > ${markdownText(event.sentence)}`,
      ...event.reports.map((report) => `  - ${source(report)}`),
    ].join('\n\n'),
  );
  return `# ${markdownText(title)}\n\n${items.join('\n\n')}\n`;
}
