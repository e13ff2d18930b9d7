import * as fc from 'fast-check';

/** The same options try the same inputs in the same order. */
interface FuzzOptions {
  seed: number;
  /** How many inputs to try. */
  runs: number;
  /** The path that a failure printed: only its input is tried. */
  path?: string;
}

/** One kind of input that is fuzzed. */
export interface FuzzPart {
  name: string;
  /** How many inputs a round tries: one round is in `npm test`, as many as there is time for in `npm run fuzz`. */
  round: number;
  /** Tries random inputs. Rejects at the first that breaks a rule; the message has seed, path and minimal input. */
  run: (options: FuzzOptions) => Promise<void>;
}

/** A part that checks a rule, which throws where it is broken, for every input of an arbitrary. */
export function propertyPart<Input>(
  name: string,
  round: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
): FuzzPart {
  const property = fc.asyncProperty(inputs, async (input) => {
    await check(input);
  });
  return {
    name,
    round,
    run: ({ seed, runs, path }) =>
      fc.assert(property, { seed, numRuns: runs, ...(path === undefined ? {} : { path }) }),
  };
}
