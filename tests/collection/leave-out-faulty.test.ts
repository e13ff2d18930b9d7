import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaveOutFaulty } from '../../src/collection/leave-out-faulty.ts';

test('leaves out exactly what a run throws for alone, in few runs', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 200 }), (faulty) => {
      let runs = 0;
      const run = (articles: readonly number[]): number[] => {
        runs++;
        for (const article of articles) if (faulty[article]) throw new Error(`fault ${article}`);
        return [...articles];
      };
      const { result, faults } = leaveOutFaulty([...faulty.keys()], run);
      expect(result).toEqual([...faulty.keys()].filter((at) => !faulty[at]));
      expect(faults.map(({ error }) => String(error))).toEqual(faults.map(({ article }) => `Error: fault ${article}`));
      expect(result.length + faults.length).toBe(faulty.length);
      expect(runs).toBeLessThanOrEqual(2 + 2 * faults.length * Math.ceil(Math.log2(faulty.length) + 1));
    }),
  );
});

function runAlone(articles: readonly string[]): void {
  if (articles.length > 1) throw new Error('too many');
}

test('throws what nobody alone is to blame for', () => {
  expect(() => leaveOutFaulty(['a', 'b'], runAlone)).toThrow('too many');
});
