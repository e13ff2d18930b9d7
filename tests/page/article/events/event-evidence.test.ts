import { expect, it } from 'vitest';
import { eventEvidence } from '../../../../src/page/article/events/event-evidence.ts';
import { makeRecord } from '../../../cli/make-record.ts';

const body = 'On Thursday the talks began. Both sides smiled. Then the ministers signed. They left on Friday.';
const sentence = 'Then the ministers signed.';

function evidence(passages: readonly (readonly [text: string, rule: string])[]): string {
  const record = makeRecord({ body, events: [{ date: '2023-03-23', sentence, trigger: 'signed' }] });
  const [event] = record.events;
  if (!event) throw new Error('expected an event');
  const because = passages.map(([text, rule]) => {
    const start = body.indexOf(text);
    return { start, end: start + text.length, rule };
  });
  return eventEvidence({ ...record, persons: [], keywords: [], versions: [] }, { ...event, because });
}

it.each([
  [[['signed', 'same-act']], '“signed”: the same act'],
  [[['Both', 'story']], '“Both”: time of the story, in the sentence before'],
  [
    [
      ['Then', 'continues'],
      ['Thursday', 'weekday-before-publication'],
    ],
    '“Then”: continues the story; “Thursday”: the last before publication, 2 sentences before',
  ],
  [[['Friday', 'weekday']], '“Friday”: weekday, in the sentence after'],
  [[], ''],
] as const)('%j is %s', (passages, text) => {
  expect(evidence(passages)).toBe(text);
});
