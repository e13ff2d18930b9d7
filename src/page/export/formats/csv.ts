import Papa from 'papaparse';
import { coMentions } from './co-mentions.ts';
import type { Results } from '../results.ts';

/** Marks the text as UTF-8 for spreadsheet programs, which otherwise assume the encoding of the system. */
const byteOrderMark = '\uFEFF';

/** The first characters of formulas. Papa Parse's own expression misses cells of several lines. */
const formula = /^[=+\-@\t\r]/;

function table(fields: string[], rows: readonly (string | number)[][]): string {
  return byteOrderMark + Papa.unparse({ fields, data: [...rows] }, { escapeFormulae: formula });
}

function list(names: readonly string[]): string {
  return names.join('; ');
}

/** Writes the articles as CSV, one a row; lists of names are joined by semicolons. */
export function articlesCsv({ articles }: Results): string {
  return table(
    [
      'datePublished',
      'headline',
      'publisher',
      'author',
      'url',
      'source',
      'inLanguage',
      'persons',
      'organizations',
      'places',
      'keywords',
      'id',
    ],
    articles.map((each) => [
      each.datePublished ?? '',
      each.headline,
      each.publisher ?? '',
      each.author ?? '',
      each.url ?? '',
      each.source,
      each.inLanguage ?? '',
      list(each.persons),
      list(each.organizations),
      list(each.places),
      list(each.keywords),
      each.id,
    ]),
  );
}

/** Writes the events as CSV, one a row. */
export function eventsCsv({ events }: Results): string {
  return table(
    [
      'date',
      'otherDates',
      'basis',
      'modality',
      'title',
      'sentence',
      'persons',
      'organizations',
      'places',
      'reports',
      'sources',
      'urls',
      'id',
    ],
    events.map((each) => [
      each.date,
      list(each.otherDates),
      each.basis,
      each.modality,
      each.title,
      each.sentence,
      list(each.persons),
      list(each.organizations),
      list(each.places),
      each.reports.length,
      list(each.reports.map(({ source }) => source)),
      list(each.reports.flatMap(({ url }) => url ?? [])),
      each.id,
    ]),
  );
}

/** Writes who is named with whom as CSV, one pair a row. */
export function coMentionsCsv({ articles }: Results): string {
  const { pairs } = coMentions(articles);
  return table(
    ['person', 'with', 'articles'],
    pairs.map(({ one, other, count }) => [one, other, count]),
  );
}
