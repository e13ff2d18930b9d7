import { facets } from '../../contract/facets.ts';
import { dateText } from '../../format/date-text.ts';
import { facetLabels, facetNameText } from '../../format/facet-labels.ts';
import { articleKindTexts } from '../state/filter/article-kinds.ts';
import { keptText } from '../state/filter/kept-filter.ts';
import { formatInstant } from '../../time/instant.ts';
import type { ViewState } from '../state/url/view-state.ts';
import { tidyName } from './stored/saved-view.ts';
import { dayMs } from '../../time/durations.ts';

function joinNames(names: readonly string[], word: 'and' | 'or'): string {
  if (names.length < 3) return names.join(` ${word} `);
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** Quotes a query, unless it contains quotation marks. */
function quoted(query: string): string {
  return query === '' || query.includes('"') ? query : `“${query}”`;
}

function daysText({ start, end }: NonNullable<ViewState['view']>): string {
  const [first, last] = [start, end - 1].map((time) => formatInstant(Math.floor(time / dayMs) * dayMs));
  if (!first || !last) return '';
  return `period ${first === last ? dateText(first) : dateText(`${first}/${last}`)}`;
}

/** Describes the chosen and excluded names by facet. */
function namesText(view: ViewState): string {
  const texts = facets.flatMap((facet) => {
    const { match, chosen, excluded } = view.facets[facet];
    const shown = (names: readonly string[]) => names.map((name) => facetNameText(facet, name));
    const without = excluded.length > 0 ? `not ${joinNames(shown(excluded), 'or')}` : '';
    return [joinNames(shown(chosen), match === 'all' ? 'and' : 'or'), without];
  });
  return texts.filter(Boolean).join(', ');
}

const listTexts = {
  'in-view': 'the period',
  outside: 'outside the period',
  undated: 'the undated',
  eventless: 'with no dated event found',
  out: 'hidden by filters',
};

/** Describes each field of a view state, in this order; '' for its default. */
const fieldTexts: { [Field in keyof ViewState]: (view: ViewState) => string } = {
  q: ({ q }) => quoted(q.trim()),
  facets: namesText,
  only: ({ only }) => only.map((kind) => articleKindTexts[kind]).join(', '),
  kept: ({ kept }) => kept.map(keptText).join(', '),
  from: ({ from, to }) =>
    from === null ? '' : to === null ? `from ${dateText(from)}` : `${dateText(from)} to ${dateText(to)}`,
  to: ({ from, to }) => (to === null || from !== null ? '' : `to ${dateText(to)}`),
  clock: ({ clock }) => (clock === 'happened' ? 'by event' : ''),
  basis: ({ basis }) => (basis === 'stated' ? 'only stated times' : ''),
  days: ({ days }) => (days === 'disputed' ? 'only disputed days' : ''),
  modality: ({ modality }) => (modality === 'all' ? 'with what may not have happened' : ''),
  scope: ({ scope }) => (scope === 'article' ? 'all events of matching articles' : ''),
  lanes: ({ lanes }) => (lanes === 'none' ? '' : `rows of ${facetLabels[lanes].title.toLowerCase()}`),
  sort: ({ sort }) =>
    ({ auto: '', oldest: 'oldest first', newest: 'newest first', relevance: 'best match first' })[sort],
  rest: ({ rest }) => (rest === 'faint' ? 'the others in grey' : ''),
  list: ({ list }) => (list === 'all' ? '' : `listed: ${listTexts[list]}`),
  view: ({ view }) => (view === null ? '' : daysText(view)),
  article: ({ article, event }) => (article === null && event === null ? '' : 'an article open'),
  event: () => '',
  story: ({ story }) => (story === null ? '' : 'a story open'),
  embed: () => '',
  show: () => '',
  about: ({ about, article }) => (about === null || article !== null ? '' : `about ${about.name}`),
  group: ({ group, article, about }) => (group === null || article !== null || about !== null ? '' : 'a group open'),
};

/** Describes a view in a few words that can serve as its name: “strike”, Ada Okoro or Jonas Brandt, 2019 to 2021. */
export function describeView(view: ViewState): string {
  const texts = Object.values(fieldTexts).map((fieldText) => fieldText(view));
  return tidyName(texts.filter(Boolean).join(', ')) || 'All articles';
}
