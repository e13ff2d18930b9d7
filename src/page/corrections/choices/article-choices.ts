import type { Collection } from '../../../contract/collection.ts';
import type { Choice } from './choice.ts';

/** The ways in which an article can be wrong. */
export function articleChoices({ index: { articles } }: Collection, id: string): Choice[] {
  const at = articles.id.indexOf(id);
  return [
    {
      label: 'The date is wrong or missing',
      fields: [{ kind: 'date', name: 'date', label: 'Date of publication', value: articles.date[at] ?? '' }],
      note: 'Times in the text that depend on it, such as “last Thursday”, are resolved again by the next bundle.',
      correction: ({ date }) => ({ kind: 'article-date', article: id, date: date('date') }),
    },
    {
      label: 'The headline is wrong',
      fields: [{ kind: 'text', name: 'headline', label: 'Right headline', value: articles.headline[at] ?? '' }],
      correction: ({ text }) => ({ kind: 'article-headline', article: id, headline: text('headline') }),
    },
    {
      label: 'It does not belong here',
      fields: [],
      note: 'The article is hidden, with the events that no other article reports.',
      correction: () => ({ kind: 'hide-article', article: id }),
    },
  ];
}
