import type { Collection, EventList } from '../../../contract/collection.ts';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import { dateText } from '../../../format/date-text.ts';
import { formatEventId } from '../../state/url/event-id.ts';
import type { Choice, Option } from './choice.ts';

// Events that may be the same are near in time; so many before it and after it are offered, the nearest first.
const near = 25;

function reportIds({ index }: Collection, { columns }: EventList, event: number): string[] {
  return (columns.reports[event] ?? []).map(([article, trigger]) =>
    formatEventId({ article: index.articles.id[article] ?? '', trigger }),
  );
}

function nearEvents(collection: Collection, events: EventList, event: number): Option[] {
  const { date, title } = events.columns;
  const first = Math.max(0, event - near);
  const last = Math.min(events.count, event + near + 1);
  return Array.from({ length: last - first }, (_, at) => first + at)
    .filter((other) => other !== event)
    .toSorted((a, b) => Math.abs(a - event) - Math.abs(b - event) || a - b)
    .map((other) => ({
      value: reportIds(collection, events, other)[0] ?? '',
      text: `${dateText(date[other] ?? '')}: ${title[other] ?? ''}`,
    }));
}

function reportOptions(collection: Collection, events: EventList, event: number): Option[] {
  const { headline, id } = collection.index.articles;
  return (events.columns.reports[event] ?? []).map(([article, trigger]) => ({
    value: formatEventId({ article: id[article] ?? '', trigger }),
    text: headline[article] ?? '',
  }));
}

/** The title and the sentence of a report, where its text has them. */
function wordsOf(detail: ArticleDetail | undefined, id: string): { title?: string; sentence?: string } {
  const found = detail?.events.find((each) => each.id === id);
  if (!detail || !found) return {};
  const sentence = detail.articleBody.slice(...found.sentence).trim();
  return { title: found.title, ...(sentence !== '' && { sentence }) };
}

/**
 * The ways in which an event can be wrong; none for an event without a time. `fetchArticle` returns the text of an
 * article by its id.
 */
export function eventChoices(
  collection: Collection,
  events: EventList,
  id: string,
  event: number,
  fetchArticle: (article: string) => Promise<ArticleDetail | undefined>,
): Choice[] {
  const { date, title } = events.columns;
  const reports = reportOptions(collection, events, event);
  const others = nearEvents(collection, events, event);
  return [
    {
      label: 'It happened at another time',
      fields: [{ kind: 'date', name: 'date', label: 'Time of the event', value: date[event] ?? '' }],
      correction: (values) => ({ kind: 'redate-event', event: id, date: values.date('date') }),
    },
    {
      label: 'The title is wrong',
      fields: [{ kind: 'text', name: 'title', label: 'Right title', value: title[event] ?? '' }],
      correction: ({ text }) => ({ kind: 'retitle-event', event: id, title: text('title') }),
    },
    {
      label: 'It did not happen then',
      fields: [],
      note: 'The event stays in the texts, without a time, and is no longer on the timeline.',
      correction: () => ({ kind: 'undate-event', event: id }),
    },
    {
      label: 'It is no event',
      fields: [],
      note: 'The event is hidden, in the texts too.',
      correction: () => ({ kind: 'hide-event', event: id }),
    },
    ...(others.length === 0
      ? []
      : [
          {
            label: 'Another event is the same',
            fields: [{ kind: 'one' as const, name: 'other', label: 'The other event', options: others }],
            correction: ({ text }: { text: (name: string) => string }) => ({
              kind: 'merge-events' as const,
              events: [id, text('other')],
            }),
          },
        ]),
    ...(reports.length < 2
      ? []
      : [
          {
            label: 'Some reports are of another event',
            fields: [{ kind: 'some' as const, name: 'reports', label: 'These reports', options: reports }],
            correction: async ({ all }: { all: (name: string) => string[] }) => {
              const chosen = all('reports');
              const [first = ''] = chosen;
              const detail = await fetchArticle(first.slice(0, first.lastIndexOf('#')));
              return { kind: 'split-event' as const, reports: chosen, ...wordsOf(detail, first) };
            },
          },
        ]),
  ];
}
