import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/contract/collection.ts';
import { CoMentions } from '../../../src/page/co-mentions/co-mentions.tsx';
import { barsHeight, barsPath } from '../../../src/page/ui/bars/bars-path.ts';
import { naming } from '../../../src/page/co-mentions/count-co-mentions.ts';
import { coMentionText } from '../../../src/page/co-mentions/co-mention-text.ts';
import { makeCollection } from '../state/filter/make-collection.ts';

describe('coMentionText', () => {
  const base = { person: 1, bars: new Uint32Array(), count: 12, inView: 12, most: '2019', mostCount: 7 };

  it.each([
    [{}, 'Ana Ruiz, 12 articles together, most in 2019'],
    [{ mostCount: 12 }, 'Ana Ruiz, 12 articles together, all in 2019'],
    [{ inView: 7 }, 'Ana Ruiz, 12 articles together, on the time axis only in 2019'],
    [{ most: '2019-03' }, 'Ana Ruiz, 12 articles together, most in March 2019'],
    [{ most: '2019-03-21' }, 'Ana Ruiz, 12 articles together, most on 21 March 2019'],
    [{ most: '-0043' }, 'Ana Ruiz, 12 articles together, most in 44 BC'],
    [{ count: 1, inView: 1, mostCount: 1 }, 'Ana Ruiz, 1 article together, in 2019'],
    [{ count: 1200, inView: 0, mostCount: 0, most: null }, 'Ana Ruiz, 1,200 articles together, none on the time axis'],
  ])('%j', (change, text) => {
    expect(coMentionText('Ana Ruiz', { ...base, ...change }, 'article', true)).toBe(text);
  });

  it('says nothing of when where there is no time axis', () => {
    expect(coMentionText('Ana Ruiz', base, 'event', false)).toBe('Ana Ruiz, 12 events together');
  });
});

describe('barsPath', () => {
  it('draws what there is, in proportion, the least still to be seen', () => {
    const path = barsPath(Uint32Array.of(0, 1, 50, 100), 100);
    const bars = [...path.matchAll(/M(\d+) (\d+)v-([\d.]+)/g)].map((match) => match.slice(1).map(Number));
    expect(bars).toEqual([
      [1, barsHeight, 2],
      [2, barsHeight, barsHeight / 2],
      [3, barsHeight, barsHeight],
    ]);
    expect(barsPath(new Uint32Array(4), 1)).toBe('');
  });
});

function pressed(html: string): (string | undefined)[] {
  return [...html.matchAll(/class="([^"]*)" aria-pressed="true"/g)].map(([, name]) => name);
}

function of({ times, count, columns: { person } }: Collection, self: number) {
  const mentions = { times, persons: person.rows, people: person.names.length };
  const all = Uint32Array.from({ length: count }, (_, at) => at);
  return {
    mentions,
    together: naming(person.rows, all, self),
    names: person.names,
    name: person.names[self] ?? '',
    self,
    heading: 'h2' as const,
    noun: 'article' as const,
  };
}

describe('CoMentions', () => {
  const names = Array.from({ length: 12 }, (_, at) => (at === 2 ? '<b>Mo & Co' : `Person ${at}`));
  const collection = makeCollection(
    Array.from({ length: 12 }, (_, at) => ({
      date: `2019-${String(at + 1).padStart(2, '0')}`,
      persons: Array.from({ length: at + 1 }, (_none, person) => person),
    })),
    names,
  );
  const markup = (person: number, chosen: readonly number[] = [person]) =>
    renderToStaticMarkup(
      createElement(CoMentions, {
        ...of(collection, person),
        chosen,
        axis: { start: Date.UTC(2019, 0), end: Date.UTC(2020, 0) },
        colourSlotOf: (other: number) => (chosen.includes(other) ? chosen.indexOf(other) : undefined),
        onPerson: () => undefined,
      }),
    );

  it('says each row in words, markup in names as text, at most eight of them', () => {
    const html = markup(0);
    expect([...html.matchAll(/<button/g)]).toHaveLength(8);
    expect(html).toContain('aria-label="Person 1, 11 articles together, most in February 2019"');
    expect(html).toContain('&lt;b&gt;Mo &amp; Co');
    expect(html).not.toContain('style=');
    expect(html).toContain('January 2019</span><span>December 2019');
  });

  it('shows which of them are chosen, and in which colour', () => {
    expect(pressed(markup(0))).toEqual([]);
    expect(pressed(markup(0, [0, 1]))).toEqual(['co-mention person-1']);
  });

  it('says so where nobody is met', () => {
    const alone = makeCollection([{ date: null, persons: [4] }], names);
    const props = { ...of(alone, 4), chosen: [4], axis: null };
    const element = createElement(CoMentions, { colourSlotOf: () => 0, onPerson: () => undefined, ...props });
    expect(renderToStaticMarkup(element)).toContain('Nobody else is named');
  });

  it('says nothing where no article names them', () => {
    const props = { ...of(collection, 4), together: new Uint32Array(), chosen: [4], axis: null };
    const element = createElement(CoMentions, { colourSlotOf: () => 0, onPerson: () => undefined, ...props });
    expect(renderToStaticMarkup(element)).toBe('');
  });
});
