import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/contract/corrections.ts';
import { describeCorrection } from '../../../../src/page/corrections/panel/describe-correction.ts';

const titles = { article: (id: string) => `“Article ${id}”`, event: (id: string) => `“Event ${id}”` };

test.each<[Correction, string]>([
  [{ kind: 'merge-people', names: ['Ada', 'Bo', 'Cy'] }, '“Ada”, “Bo” and “Cy” are one person'],
  [
    { kind: 'split-person', name: 'Ada', to: 'Bo', articles: ['a', 'b'], mentions: ['c#1'] },
    '“Ada” is “Bo” in 2 articles and 1 mention',
  ],
  [{ kind: 'rename-person', name: 'Ada', to: 'Bo' }, '“Ada” is called “Bo”'],
  [{ kind: 'article-date', article: 'a', date: '2023-03' }, 'The date of “Article a” is March 2023'],
  [{ kind: 'merge-events', events: ['a#1', 'b#2'] }, 'One event: “Event a#1” and “Event b#2”'],
  [{ kind: 'split-event', reports: ['a#1'], title: 'New' }, 'Another event, “New”: 1 report of “Event a#1”'],
  [{ kind: 'undate-event', event: 'a#1' }, '“Event a#1” did not happen then'],
])('%j is described', (correction, text) => {
  expect(describeCorrection(correction, titles)).toBe(text);
});
