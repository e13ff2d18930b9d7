import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet } from '../../../../src/contract/facets.ts';
import type { Facet } from '../../../../src/contract/facets.ts';
import { articleKinds } from '../../../../src/page/state/filter/article-kinds.ts';
import type { KeptFilter } from '../../../../src/page/state/filter/kept-filter.ts';
import type { FacetNames } from '../../../../src/page/state/filter/names.ts';
import { formatInstant, parseInstant } from '../../../../src/time/instant.ts';
import { defaultView, formatView, parseView } from '../../../../src/page/state/url/view-state.ts';
import { embedParts, partsOf } from '../../../../src/page/state/url/embed-parts.ts';
import type { ViewState } from '../../../../src/page/state/url/view-state.ts';

const lastSecond = 8.64e12;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', '%', '+', '&', '=', '#', '?', '/', ':', ',', "'", ' ', '"', '\t', ';') }),
);
const name = anyText.filter((text) => text !== '');
const edtf = fc.constantFrom(
  '2023',
  '2023-05',
  '-0049-03-15',
  'Y12345',
  '2023-03-01T12:00:00+02:00',
  '2023-03/..',
  '2023-03?',
);
const instant = fc
  .oneof(
    fc.integer({ min: -lastSecond, max: lastSecond }),
    fc.integer({ min: -lastSecond / 86400, max: lastSecond / 86400 }).map((day) => day * 86400),
  )
  .map((seconds) => seconds * 1000);
const view = fc
  .tuple(instant, instant)
  .filter(([left, right]) => left !== right)
  .map(([left, right]) => ({ start: Math.min(left, right), end: Math.max(left, right) }));
const names = fc.uniqueArray(name, { maxLength: 3 });

function namesOf(facet: Facet): fc.Arbitrary<FacetNames> {
  const match = facet === 'source' || facet === 'lang' ? fc.constant('any' as const) : fc.constantFrom('any', 'all');
  return fc.record({ match, chosen: names, excluded: names });
}

const eventIds = fc.tuple(name, fc.nat(999_999)).map(([article, trigger]) => `${article}#${trigger}`);

const states: fc.Arbitrary<ViewState> = fc.record({
  q: anyText,
  facets: fc.record(byFacet(namesOf)),
  only: fc.subarray([...articleKinds]),
  kept: fc.uniqueArray(
    fc.oneof(
      fc.constantFrom('starred' as const, 'noted' as const, 'unread' as const, 'read' as const, 'new' as const),
      name.map((tag): KeptFilter => `tagged:${tag}`),
    ),
  ),
  from: fc.option(edtf),
  to: fc.option(edtf.filter((text) => text !== '2023-03/..')),
  clock: fc.constantFrom('published', 'happened'),
  basis: fc.constantFrom('all', 'stated'),
  days: fc.constantFrom('all', 'disputed'),
  story: fc.option(fc.string({ unit: 'binary', minLength: 1 })),
  embed: fc.boolean(),
  show: fc.subarray([...embedParts]).map(partsOf),
  modality: fc.constantFrom('factual', 'all'),
  scope: fc.constantFrom('event', 'article'),
  lanes: fc.constantFrom('none', 'person', 'keyword', 'source'),
  sort: fc.constantFrom('auto', 'oldest', 'newest', 'relevance'),
  rest: fc.constantFrom('hidden', 'faint'),
  list: fc.constantFrom('all', 'in-view', 'outside', 'undated', 'eventless', 'out'),
  article: fc.option(name),
  event: fc.option(eventIds),
  about: fc.option(fc.record({ facet: fc.constantFrom('person', 'org', 'place', 'keyword'), name })),
  group: fc.option(view),
  view: fc.option(view),
});

describe('the view state in a URL', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        const search = formatView(state);
        expect(parseView(search)).toEqual(state);
        // What a browser makes of it is the same.
        expect(new URL(`https://example.org/${search}`).search).toBe(search);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any string, and writes what it read', () => {
    const parts = fc.constantFrom(
      'q=',
      'person=',
      '-org=',
      'match-place=all',
      'match-lang=all',
      'only=',
      'kept=',
      'tagged:',
      'undated',
      'sort=',
      'list=out',
      'about=',
      'person:',
      'view=',
      'from=',
      '&',
      '=',
      '%',
      '%E0%A4%A',
      '/',
      '..',
      'Y999999',
      '\uD800',
      '2023',
      '-01-01',
      'T25:00:00Z',
    );
    const broken = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(broken, (search) => {
        const state = parseView(search);
        expect(parseView(formatView(state))).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });

  it('replaces lone surrogates, which no URL can carry', () => {
    expect(parseView(formatView({ ...defaultView, q: 'a\uD800b' })).q).toBe('a\uFFFDb');
  });

  it('writes nothing for the default, and is easy to read', () => {
    expect(formatView(defaultView)).toBe('');
    expect(parseView('')).toEqual(defaultView);
    const state: ViewState = {
      q: 'harbour, new',
      facets: {
        ...defaultView.facets,
        person: { match: 'all', chosen: ['Ada Quill', "Tom O'Dell"], excluded: [] },
        org: { match: 'any', chosen: [], excluded: ['Harbour Board'] },
        keyword: { match: 'all', chosen: ['tide/ebb'], excluded: [] },
      },
      only: ['events', 'versions'],
      kept: ['starred', 'tagged:to check'],
      from: '2023-03',
      to: null,
      clock: 'happened',
      basis: 'stated',
      days: 'disputed',
      modality: 'all',
      scope: 'article',
      lanes: 'person',
      sort: 'relevance',
      rest: 'faint',
      list: 'in-view',
      article: 'north/quay.txt:3',
      event: 'north/quay.txt:3#12',
      about: { facet: 'person', name: 'Ada Quill: a life' },
      story: 'f00d',
      embed: true,
      show: ['timeline', 'list'],
      group: { start: Date.UTC(2023, 2, 3), end: Date.UTC(2023, 2, 4) },
      view: { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 3, 1, 12, 30, 5) },
    };
    expect(formatView(state)).toBe(
      '?q=harbour,+new&person=Ada+Quill&person=Tom+O%27Dell&match=all&-org=Harbour+Board&keyword=tide/ebb&match-keyword=all' +
        '&only=events&only=versions&kept=starred&kept=tagged:to+check&from=2023-03' +
        '&clock=happened&basis=stated&days=disputed&modality=all&scope=article&lanes=person&sort=relevance&rest=faint&list=in-view' +
        '&article=north/quay.txt:3&event=north/quay.txt:3%2312&about=person:Ada+Quill:+a+life&group=2023-03-03/2023-03-04&story=f00d&embed=1&show=timeline,list&view=2023-03-01/2023-04-01T12:30:05Z',
    );
  });

  it('ignores what is broken or unknown, one by one', () => {
    const search =
      '?q=a&match=some&person=&person=B&person=B&-lang=fi&match-lang=all&=all&from=2023-02-31&from=/2021&from=2022&to=x&to=2012/' +
      '&view=2023-03-01&clock=%&basis=none&modality=no&sort=best&list=all&event=2&event=%2312&event=a%23b&only=x&only=versions&only=undated&only=versions&rest=&about=person:&about=source:A&about=Ada&x=y&kept=loved&kept=tagged:&kept=read&kept=tagged:a:b&kept=read';
    const facets = {
      ...defaultView.facets,
      person: { match: 'any', chosen: ['B'], excluded: [] },
      lang: { match: 'any', chosen: [], excluded: ['fi'] },
    };
    expect(parseView(search)).toEqual({
      ...defaultView,
      q: 'a',
      facets,
      only: ['undated', 'versions'],
      kept: ['read', 'tagged:a:b'],
      from: '2022',
    });
  });

  it('does not write what it would not read', () => {
    const noon = Date.UTC(2023, 0, 1, 12);
    for (const window of [
      { start: noon, end: noon },
      { start: Number.NaN, end: noon },
      { start: -Infinity, end: noon },
      { start: noon, end: 9e15 },
    ])
      expect(
        formatView({
          ...defaultView,
          from: 'soon',
          facets: byFacet((facet) => ({ match: facet === 'lang' ? 'all' : 'any', chosen: [''], excluded: [''] })),
          view: window,
        }),
      ).toBe('');
  });

  it('widens a window to whole seconds', () => {
    expect(formatView({ ...defaultView, view: { start: 999, end: 1001 } })).toBe(
      '?view=1970-01-01/1970-01-01T00:00:02Z',
    );
  });

  it.each([
    'view=',
    'view=/',
    'view=2023/2022',
    'view=2023-01-01T10:00/2024',
    'view=2023-01-01T24:00:00Z/2024',
    'view=1/2/3',
    'view=Y275760-09-13T00:00:01Z/Y275760-09-13T00:00:02Z',
  ])('ignores %s', (search) => {
    expect(parseView(search).view).toBeNull();
  });
});

describe('instants', () => {
  it.each([
    ['2023-03-01', Date.UTC(2023, 2, 1)],
    ['2023-03-01T12:30:05Z', Date.UTC(2023, 2, 1, 12, 30, 5)],
    ['0000-01-01', Date.parse('0000-01-01T00:00:00Z')],
    ['-0049-03-15T08:00:00Z', Date.parse('-000049-03-15T08:00:00Z')],
    ['Y12345-06-07T00:00:01Z', Date.parse('+012345-06-07T00:00:01Z')],
    ['Y-12345-06-07', Date.parse('-012345-06-07T00:00:00Z')],
  ])('writes and reads %s', (text, time) => {
    expect(formatInstant(time)).toBe(text);
    expect(parseInstant(text)).toBe(time);
  });
});
