import { describe, expect, it } from 'vitest';
import type { TimelineEntries } from '../../../src/page/timeline/entries/entries.ts';
import type { TimelineLayout } from '../../../src/page/timeline/layout/timeline-layout.ts';
import { sameScale, layoutTimeline, serves } from '../../../src/page/timeline/layout/timeline-layout.ts';
import { changes } from '../../../src/page/timeline/render/drawing/vis-items.ts';
import { measure } from './layout/measure.ts';
import { daily, day, makeEntries } from './make-entries.ts';

const january = { start: Date.UTC(2021, 0, 1), end: Date.UTC(2021, 1, 1) };

function scene(entries: TimelineEntries, selected: number | null = null, before: TimelineLayout | null = null) {
  return layoutTimeline(
    { entries, selected, lanes: null, rest: null },
    { window: january, width: 1200, above: 420, measure },
    before && { layout: before, sameEntries: true, atRest: true },
  );
}

describe('changes', () => {
  it('puts everything at first, in UTC, a day at its start and a month at its middle', () => {
    const entries = makeEntries([january, { start: january.start, end: january.start + day }]);
    const { removed, put } = changes(null, scene(entries));
    expect(removed).toEqual([]);
    expect(new Map(put.map((item) => [item.id, [item.type, item.start]]))).toEqual(
      new Map([
        ['a:100', ['box', new Date((january.start + january.end) / 2)]],
        ['a:101', ['box', new Date(january.start)]],
      ]),
    );
  });

  it('puts nothing where nothing has changed', () => {
    const entries = makeEntries(daily(20));
    expect(changes(scene(entries), scene(entries))).toEqual({ removed: [], put: [] });
  });

  it('puts only what was selected and what is', () => {
    const entries = makeEntries(daily(8));
    const before = scene(entries, 101);
    const { removed, put } = changes(before, scene(entries, 103, before));
    expect(removed).toEqual([]);
    expect(put.map((item) => item.id).toSorted()).toEqual(['a:101', 'a:103']);
  });

  it('removes what has gone', () => {
    const before = scene(makeEntries(daily(5)));
    const after = scene(makeEntries(daily(3)));
    expect(changes(before, after).removed).toEqual(['a:103', 'a:104']);
  });

  it('marks what is selected, planned or inferred for the style sheet', () => {
    const entries: TimelineEntries = {
      ...makeEntries(daily(2)),
      marks: (id) => (id === 100 ? ['planned', 'inferred'] : []),
    };
    const { put } = changes(null, scene(entries, 101));
    expect(new Map(put.map((item) => [item.id, item.className]))).toEqual(
      new Map([
        ['a:101', expect.stringContaining('timeline-selected')],
        ['a:100', expect.stringContaining('timeline-planned timeline-inferred')],
      ]),
    );
  });

  it('hands over no text of an article', () => {
    const entries = { ...makeEntries(daily(3)), headline: () => '<img src=x onerror=alert(1)>' };
    expect(JSON.stringify(changes(null, scene(entries)).put)).not.toContain('onerror');
  });
});

describe('a scene', () => {
  it('serves the view until it leaves the margin', () => {
    const drawn = scene(makeEntries(daily(20)));
    const by = (days: number) => ({ start: january.start + days * day, end: january.end + days * day });
    expect(serves(drawn, by(2))).toBe(true);
    expect(serves(drawn, by(60))).toBe(false);
    expect(sameScale(january, by(60))).toBe(true);
    expect(sameScale(january, { start: january.start, end: january.end + day })).toBe(false);
  });
});
