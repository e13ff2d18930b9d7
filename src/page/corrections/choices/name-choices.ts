import type { Collection } from '../../../contract/collection.ts';
import { dateText } from '../../../format/date-text.ts';
import { fold } from '../../../text/fold.ts';
import type { AboutName } from '../../state/url/about-name.ts';
import type { Choice, Option } from './choice.ts';

const suggestions = 20;

/** Finds the names that contain the typed text, the most frequent first. */
function suggester(names: readonly string[], without: string): (typed: string) => string[] {
  return (typed) => {
    const sought = fold(typed.trim());
    const found: string[] = [];
    for (const name of names) {
      if (found.length === suggestions) break;
      if (name !== without && fold(name).includes(sought)) found.push(name);
    }
    return found;
  };
}

function articlesWith({ columns, count }: Collection, person: number): number[] {
  const { offsets, values } = columns.person.rows;
  const found: number[] = [];
  for (let article = 0; article < count; article++)
    if (values.subarray(offsets[article], offsets[article + 1]).includes(person)) found.push(article);
  return found;
}

function articleOption({ index: { articles } }: Collection, article: number): Option {
  const { [article]: date } = articles.date;
  const when = date ? dateText(date) : 'undated';
  return { value: articles.id[article] ?? '', text: `${articles.headline[article] ?? ''}, ${when}` };
}

function personChoices(collection: Collection, name: string): Choice[] {
  const { names } = collection.columns.person;
  const suggest = suggester(names, name);
  const person = names.indexOf(name);
  const articles = articlesWith(collection, person);
  const other = { kind: 'text' as const, name: 'to', label: 'Who it is there', value: '', suggest };
  return [
    {
      label: 'The name is wrong',
      fields: [{ kind: 'text', name: 'to', label: 'Right name', value: name }],
      correction: ({ text }) => ({ kind: 'rename-person', name, to: text('to') }),
    },
    {
      label: 'Someone else in the list is the same person',
      fields: [{ kind: 'text', name: 'other', label: 'The other name', value: '', suggest }],
      correction: ({ text }) => ({ kind: 'merge-people', names: [name, text('other')] }),
    },
    {
      label: 'In some articles it is another person',
      fields: [
        other,
        {
          kind: 'some',
          name: 'articles',
          label: 'In these articles',
          options: articles.map((article) => articleOption(collection, article)),
        },
      ],
      correction: ({ text, all }) => ({
        kind: 'split-person',
        name,
        to: text('to'),
        articles: all('articles'),
        mentions: [],
      }),
    },
    {
      label: 'Some mentions are of another person',
      fields: [other, { kind: 'mentions', name: 'mentions', label: 'These mentions', person, articles }],
      correction: ({ text, all }) => ({
        kind: 'split-person',
        name,
        to: text('to'),
        articles: [],
        mentions: all('mentions'),
      }),
    },
    { label: 'It is an organisation', fields: [], correction: () => ({ kind: 'person-to-organization', name }) },
    { label: 'It is not a person', fields: [], correction: () => ({ kind: 'not-a-person', name }) },
  ];
}

/** The ways in which a name can be wrong. */
export function nameChoices(collection: Collection, { facet, name }: AboutName): Choice[] {
  if (facet === 'person') return personChoices(collection, name);
  if (facet === 'org')
    return [{ label: 'It is a person', fields: [], correction: () => ({ kind: 'organization-to-person', name }) }];
  if (facet === 'place')
    return [{ label: 'It is not a place', fields: [], correction: () => ({ kind: 'remove-place', name }) }];
  return [{ label: 'It is of no use here', fields: [], correction: () => ({ kind: 'remove-keyword', name }) }];
}
