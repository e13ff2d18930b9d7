import type { Results } from './results.ts';

/** The subjects of an export: articles, events, or the people who are named together. */
export type Subject = 'articles' | 'events' | 'people';

/** A format of an export. */
export interface ExportFormat {
  label: string;
  extension: string;
  mediaType: string;
  write: (results: Results) => Promise<string>;
}

const csv = { label: 'CSV, for spreadsheets', extension: 'csv', mediaType: 'text/csv' };
const json = { label: 'JSON', extension: 'json', mediaType: 'application/json' };
const jsonLd = { label: 'JSON-LD (schema.org)', extension: 'jsonld', mediaType: 'application/ld+json' };
const calendar = { label: 'iCalendar', extension: 'ics', mediaType: 'text/calendar' };
const markdown = { label: 'Markdown', extension: 'md', mediaType: 'text/markdown' };
const timelineJs = { label: 'TimelineJS', extension: 'json', mediaType: 'application/json' };
const graphml = { label: 'GraphML, for network programs', extension: 'graphml', mediaType: 'application/xml' };

/** The formats of each subject. A format's code is fetched when it is chosen. */
export const exportFormats: Record<Subject, readonly ExportFormat[]> = {
  articles: [
    { ...csv, write: async (results) => (await import('./formats/csv.ts')).articlesCsv(results) },
    { ...json, write: async (results) => (await import('./formats/json.ts')).articlesJson(results) },
    { ...jsonLd, write: async (results) => (await import('./formats/json.ts')).articlesJsonLd(results) },
    { ...calendar, write: async (results) => (await import('./formats/icalendar.ts')).articlesCalendar(results) },
    { ...markdown, write: async (results) => (await import('./formats/markdown.ts')).articlesMarkdown(results) },
    { ...timelineJs, write: async (results) => (await import('./formats/timelinejs.ts')).articlesTimelineJs(results) },
  ],
  events: [
    { ...csv, write: async (results) => (await import('./formats/csv.ts')).eventsCsv(results) },
    { ...json, write: async (results) => (await import('./formats/json.ts')).eventsJson(results) },
    { ...jsonLd, write: async (results) => (await import('./formats/json.ts')).eventsJsonLd(results) },
    { ...calendar, write: async (results) => (await import('./formats/icalendar.ts')).eventsCalendar(results) },
    { ...markdown, write: async (results) => (await import('./formats/markdown.ts')).eventsMarkdown(results) },
    { ...timelineJs, write: async (results) => (await import('./formats/timelinejs.ts')).eventsTimelineJs(results) },
  ],
  people: [
    { ...graphml, write: async (results) => (await import('./formats/graphml.ts')).coMentionsGraphml(results) },
    { ...csv, write: async (results) => (await import('./formats/csv.ts')).coMentionsCsv(results) },
  ],
};
