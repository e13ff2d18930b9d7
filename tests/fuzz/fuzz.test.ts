import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { propertyPart } from './part.ts';
import { parts } from './parts.ts';

const seeds = [1];

describe.each(parts)('fuzzing of $name', ({ run, round }) => {
  test.each(seeds)('finds no fault with seed %i', { timeout: 120_000 }, (seed) => run({ seed, runs: round }));
});

test('a failure names seed, path and the minimal input, and is found again by them', async () => {
  const part = propertyPart('numbers', 100, fc.nat(), (number) => expect(number).toBeLessThan(40));
  const failure = /seed: 7, path: "([\d:]+)"[^]*Counterexample: \[40\]/;
  const error = await part.run({ seed: 7, runs: 100 }).catch(String);
  const [, path = ''] = failure.exec(String(error)) ?? [];
  await expect(part.run({ seed: 7, runs: 100, path })).rejects.toThrow('Counterexample: [40]');
});
