import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/collection/events/merge-events.ts';
import type { ArticleRecord } from '../../../src/contract/record.ts';
import { linkAll, readEventPairs } from './event-pairs.ts';

const pairs = readEventPairs();

/** The number of the event of each article, which has one. */
function eventOf(records: readonly ArticleRecord[]): number[] {
  const { reports } = mergeEvents(records, linkAll(records));
  const events: number[] = [];
  for (const [event, all] of reports.entries()) for (const [article] of all) events[article] = event;
  return events;
}

/** Precision and recall of the pairs that were merged, and the texts of those that are wrong. */
function score(merged: readonly boolean[]) {
  const texts = pairs.map(({ reports: [one, other] }) => `${one.articleBody} / ${other.articleBody}`);
  const right = pairs.filter(({ same }, at) => same && merged[at]).length;
  return {
    precision: right / merged.filter(Boolean).length,
    recall: right / pairs.filter(({ same }) => same).length,
    wrong: texts.filter((_, at) => merged[at] !== pairs[at]?.same),
  };
}

describe('pairs of reports labelled by hand', () => {
  it('are at least sixty of each label', () => {
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(60);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(60);
  });

  const alone = pairs.map(({ reports }) => new Set(eventOf(reports)).size === 1);
  const events = eventOf(pairs.flatMap(({ reports }) => reports));
  const together = pairs.map((_, at) => events[2 * at] === events[2 * at + 1]);
  it.each([
    ['each pair a collection', alone],
    ['all pairs in one collection', together],
  ])('are merged with a precision of 95 % and a recall of 70 %: %s', (_, merged) => {
    const { precision, recall, wrong } = score(merged);
    expect(precision, `wrong:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.95);
    expect(recall, `wrong:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.7);
  });
});
