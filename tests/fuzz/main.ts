import { parseArgs } from 'node:util';
import type { FuzzPart } from './part.ts';
import { parts } from './parts.ts';

const usage = `usage: npm run fuzz -- [--seed N] [--minutes N | --runs N] [--only NAME] [--path PATH]
Tries random inputs of ${parts.map(({ name }) => name).join(', ')}: rounds with ascending seeds for some minutes (10),
or so many of each with one seed. --path tries the one input that a failure named.`;

const usualMinutes = 10;
const seedLimit = 1e9;

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`expected a whole number after --${option}, found "${text}"`);
  return Number(text);
}

function readArguments() {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { seed: option, minutes: option, runs: option, only: option, path: option },
  });
  const { only, path } = values;
  const chosen = parts.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) throw new RangeError(`expected the name of a part after --only, found "${only}"`);
  return {
    chosen,
    seed: wholeNumber('seed', values.seed) ?? Date.now() % seedLimit,
    minutes: wholeNumber('minutes', values.minutes) ?? usualMinutes,
    runs: wholeNumber('runs', values.runs),
    ...(path === undefined ? {} : { path }),
  };
}

async function fuzz({ chosen, seed, minutes, runs, ...replay }: ReturnType<typeof readArguments>): Promise<void> {
  const tried = new Map<FuzzPart, number>();
  const end = Date.now() + minutes * 60_000;
  const last = runs === undefined ? Infinity : seed;
  for (let round = seed; round <= last && Date.now() < end; round++)
    for (const part of chosen) {
      const count = runs ?? part.round;
      process.stderr.write(`--only ${part.name} --seed ${round} --runs ${count}\n`);
      await part.run({ seed: round, runs: count, ...replay });
      tried.set(part, (tried.get(part) ?? 0) + count);
    }
  for (const [{ name }, count] of tried) process.stdout.write(`${name}: ${count} inputs, no fault\n`);
}

function argumentsOrUsage(): ReturnType<typeof readArguments> | null {
  try {
    return readArguments();
  } catch (error) {
    process.stderr.write(`fuzz: ${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return null;
  }
}

const request = argumentsOrUsage();
process.exitCode = request ? 0 : 2;
if (request)
  await fuzz(request).catch((error: unknown) => {
    // With its cause and the stack of that: whoever looks for a fault starts there.
    console.error(error);
    process.exitCode = 1;
  });
