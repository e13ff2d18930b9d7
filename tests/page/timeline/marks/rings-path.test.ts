import { expect, it } from 'vitest';
import { ringsPath } from '../../../../src/page/timeline/marks/mark-paths.ts';

it('a line connects the rings of an entry in several rows, the highest first', () => {
  expect(ringsPath(50, [-100, -20]).split('M').slice(1)).toEqual([
    expect.stringMatching(/^43\.5 -100a/),
    expect.stringMatching(/^43\.5 -20a/),
    '50 -93.5V-26.5',
  ]);
  expect(ringsPath(50, [0]).split('M')).toHaveLength(2);
});
