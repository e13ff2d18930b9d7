import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

it('everyone who is chosen has a lane, however many there are', async () => {
  const page = await openPage('sample', '?lanes=person', { viewport: { width: 1280, height: 1000 } });
  const people = page.getByRole('group', { name: 'People' }).getByRole('checkbox');
  const names = await people.evaluateAll((boxes) =>
    boxes.slice(0, 7).map((box) => (box instanceof HTMLInputElement ? (box.labels?.[0]?.innerText ?? '') : '')),
  );
  const chosen = names.map((name) => name.replaceAll(/\s*\d+\s*$/g, '').replaceAll(/\s+/g, ' '));
  const query = new URLSearchParams(chosen.map((name) => ['person', name]));
  const again = await openPage('sample', `?lanes=person&${query}`, { viewport: { width: 1280, height: 1000 } });
  const lanes = again.locator('.timeline-lane-name');
  expect((await lanes.allInnerTexts()).slice(0, 7)).toEqual(chosen);
});
