import type { Correction, CorrectionOf } from '../../../contract/corrections.ts';
import { counted } from '../../../format/counted.ts';
import { dateText } from '../../../format/date-text.ts';
import { inQuotes } from '../../../format/in-quotes.ts';

/** The headlines of articles and the titles of events by their ids. */
export interface Titles {
  article: (id: string) => string;
  event: (id: string) => string;
}

type Describers = {
  readonly [Kind in Correction['kind']]: (correction: CorrectionOf<Kind>, titles: Titles) => string;
};

function listText(texts: readonly string[]): string {
  const quoted = texts.map(inQuotes);
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

const describers: Describers = {
  'merge-people': ({ names }) => `${listText(names)} are one person`,
  'split-person': ({ name, to, articles, mentions }) => {
    const where = [
      ...(articles.length > 0 ? [counted(articles.length, 'article')] : []),
      ...(mentions.length > 0 ? [counted(mentions.length, 'mention')] : []),
    ];
    return `${inQuotes(name)} is ${inQuotes(to)} in ${where.join(' and ')}`;
  },
  'rename-person': ({ name, to }) => `${inQuotes(name)} is called ${inQuotes(to)}`,
  'not-a-person': ({ name }) => `${inQuotes(name)} is not a person`,
  'person-to-organization': ({ name }) => `${inQuotes(name)} is an organisation`,
  'organization-to-person': ({ name }) => `${inQuotes(name)} is a person`,
  'article-headline': ({ article, headline }, titles) =>
    `The headline of ${titles.article(article)} is ${inQuotes(headline)}`,
  'article-date': ({ article, date }, titles) => `The date of ${titles.article(article)} is ${dateText(date)}`,
  'hide-article': ({ article }, titles) => `${titles.article(article)} does not belong here`,
  'merge-events': ({ events }, titles) => `One event: ${events.map(titles.event).join(' and ')}`,
  'split-event': ({ reports, title }, titles) =>
    `Another event${title === undefined ? '' : `, ${inQuotes(title)}`}: ${counted(reports.length, 'report')} of ${titles.event(reports[0] ?? '')}`,
  'retitle-event': ({ event, title }, titles) => `The title of ${titles.event(event)} is ${inQuotes(title)}`,
  'redate-event': ({ event, date }, titles) => `${titles.event(event)} happened: ${dateText(date)}`,
  'undate-event': ({ event }, titles) => `${titles.event(event)} did not happen then`,
  'hide-event': ({ event }, titles) => `${titles.event(event)} is no event`,
  'remove-keyword': ({ name }) => `The keyword ${inQuotes(name)} is of no use here`,
  'remove-place': ({ name }) => `${inQuotes(name)} is not a place`,
};

/** Describes a correction in a sentence without a full stop: “Ada Quist” is called “Ada Holm”. */
export function describeCorrection<Kind extends Correction['kind']>(
  correction: CorrectionOf<Kind>,
  titles: Titles,
): string {
  return describers[correction.kind](correction, titles);
}
