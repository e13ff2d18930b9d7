import type { ExportedArticle, ExportedEvent, Results } from '../results.ts';

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes the articles as a JSON array, with the field names of the article record. */
export function articlesJson({ articles }: Results): string {
  return lines(articles);
}

function withReportIds(event: ExportedEvent) {
  return {
    ...event,
    reports: event.reports.map(({ id, headline, datePublished, source, url }) => ({
      id,
      headline,
      datePublished,
      source,
      url,
    })),
  };
}

/** Writes the events as a JSON array. */
export function eventsJson({ events }: Results): string {
  return lines(events.map(withReportIds));
}

function named(type: string, names: readonly string[]): { '@type': string; name: string }[] {
  return names.map((name) => ({ '@type': type, name }));
}

function newsArticle(article: ExportedArticle) {
  return {
    '@type': 'NewsArticle',
    identifier: article.id,
    headline: article.headline,
    datePublished: article.datePublished ?? undefined,
    publisher: article.publisher === undefined ? undefined : { '@type': 'Organization', name: article.publisher },
    author: article.author === undefined ? undefined : { '@type': 'Person', name: article.author },
    url: article.url,
    inLanguage: article.inLanguage,
    keywords: article.keywords,
    mentions: [
      ...named('Person', article.persons),
      ...named('Organization', article.organizations),
      ...named('Place', article.places),
    ],
  };
}

function document(graph: readonly object[]): string {
  return lines({ '@context': 'https://schema.org', '@graph': graph });
}

/** Writes the articles as JSON-LD: NewsArticle of schema.org. */
export function articlesJsonLd({ articles }: Results): string {
  return document(articles.map(newsArticle));
}

/** A date that ISO 8601, and so schema.org, has too. */
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:]+Z?)?)?)?$/;

/**
 * Writes the events as JSON-LD: Event of schema.org. Its `startDate` is given where the time is a plain date; the EDTF
 * is `temporalCoverage` of the description in any case, so that doubt is not lost.
 */
export function eventsJsonLd({ events }: Results): string {
  return document(
    events.map((event) => ({
      '@type': 'Event',
      identifier: event.id,
      name: event.title,
      startDate: isoDate.test(event.date) ? event.date : undefined,
      description: event.sentence,
      location: named('Place', event.places),
      attendee: [...named('Person', event.persons), ...named('Organization', event.organizations)],
      subjectOf: event.reports.map((report) => ({ ...newsArticle(report), temporalCoverage: event.date })),
    })),
  );
}
