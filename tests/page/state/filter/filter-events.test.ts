import { describe, expect, it } from 'vitest';
import { openEvents, rowOf } from '../../../../src/contract/collection.ts';
import { byFacet } from '../../../../src/contract/facets.ts';
import { filterEvents } from '../../../../src/page/state/filter/filter-events.ts';
import type { EventChoice } from '../../../../src/page/state/filter/filter-events.ts';
import { eventColumns } from '../../../contract/event-columns.ts';
import { makeCollection } from './make-collection.ts';
import { noChoice } from './no-choice.ts';

const list = openEvents({
  ...eventColumns(['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'], [[0, 1, 0], [1], [2], [1]]),
  basis: ['stated', 'publication', 'context', 'stated'],
  modality: ['reported', 'planned', 'recurring', 'denied'],
  otherDates: [[], ['2020-02-02'], [], []],
  persons: [[0, 1], [1], [0], [0]],
  organizations: [[], [3], [], []],
});

const names = ['n0', 'n1', 'n2', 'n3'];
const collection = makeCollection(
  [{ keywords: [0] }, { keywords: [1], persons: [2] }, {}, {}].map((article) => ({
    date: '2020-01-01',
    persons: [],
    publisher: 1,
    ...article,
  })),
  names,
  { organizations: names, keywords: names, places: names, publishers: names },
);
const all: EventChoice = {
  ...noChoice,
  scope: 'event',
  stated: false,
  disputed: false,
  nonfactual: false,
  reported: false,
};

function filtered(choice: Partial<EventChoice>, passes = [1, 1, 1, 1]) {
  const counts = byFacet(() => new Uint32Array());
  const articles = Uint32Array.from(passes.keys()).filter((article) => passes[article] === 1);
  const result = filterEvents(
    collection,
    list,
    { passes: Uint8Array.from(passes), articles, dated: articles.length, counts },
    { ...all, ...choice },
  );
  expect([...result.events]).toEqual([...result.shown.keys()].filter((event) => result.shown[event] === 1));
  return { events: [...result.events], hidden: result.hidden, without: [...result.without], counts: result.counts };
}

function chosen(
  facet: 'person' | 'org' | 'keyword',
  choice: { chosen?: number[]; excluded?: number[]; match?: 'any' | 'all' },
) {
  return { facets: { ...noChoice.facets, [facet]: { match: 'any', chosen: [], excluded: [], ...choice } } };
}

describe('openEvents', () => {
  it('has the articles of each event, and the events of each article', () => {
    expect([0, 1, 2, 3].map((event) => [...rowOf(list.reporters, event)])).toEqual([[0, 1], [1], [2], [1]]);
    expect([0, 1, 2, 3].map((article) => [...rowOf(list.eventsOf, article)])).toEqual([[0], [0, 1, 3], [2], []]);
  });
});

describe('filterEvents', () => {
  it('hides what may not have happened, and counts it', () => {
    expect(filtered({})).toMatchObject({ events: [0, 1, 2], hidden: 1, without: [3] });
    expect(filtered({ nonfactual: true })).toMatchObject({ events: [0, 1, 2, 3], hidden: 0, without: [3] });
  });

  it('shows only events with a stated time', () => {
    expect(filtered({ stated: true })).toMatchObject({ events: [0], hidden: 1, without: [2, 3] });
  });

  it('shows only events on whose time their reports disagree', () => {
    expect(filtered({ disputed: true })).toMatchObject({ events: [1], without: [0, 2, 3] });
  });

  it('shows the events of passing articles alone if that is asked for', () => {
    expect(filtered({ reported: true }, [1, 0, 0, 1])).toMatchObject({ events: [0], hidden: 0, without: [3] });
    expect(filtered({}, [1, 0, 0, 1]).events).toEqual([0, 1, 2]);
  });

  it('shows the events of a time, and those that a search found', () => {
    expect(filtered({ from: Date.UTC(2020, 1, 1), to: Date.UTC(2020, 2, 1) }).events).toEqual([1]);
    expect(filtered({ found: Uint32Array.of(0, 2) }).events).toEqual([0, 2]);
  });

  it('counts events by their own names, and by the source of their reports', () => {
    const { person, org, source } = filtered({ nonfactual: true }).counts;
    expect([[...person], [...org], [...source]]).toEqual([
      [3, 2, 0, 0],
      [0, 0, 0, 1],
      [0, 4, 0, 0],
    ]);
  });

  it('seeks names in the articles instead if that is asked for', () => {
    const choice = chosen('keyword', { chosen: [1] });
    expect(filtered(choice).events).toEqual([]);
    expect(filtered({ ...choice, scope: 'article' }).events).toEqual([0, 1]);
    expect([...filtered({ scope: 'article' }).counts.person]).toEqual([0, 0, 2, 0]);
  });

  it('shows the events in which the chosen persons and organisations take part', () => {
    expect(filtered(chosen('person', { chosen: [0] })).events).toEqual([0, 2]);
    expect(filtered(chosen('person', { chosen: [0, 1] })).events).toEqual([0, 1, 2]);
    expect(filtered(chosen('person', { chosen: [0, 1], match: 'all' })).events).toEqual([0]);
    expect(filtered(chosen('org', { chosen: [3] })).events).toEqual([1]);
  });

  it('shows no event in which an excluded person takes part', () => {
    expect(filtered(chosen('person', { excluded: [1] })).events).toEqual([2]);
    expect(filtered(chosen('person', { chosen: [0], excluded: [1] })).events).toEqual([2]);
  });
});
