import { parseArgs } from 'node:util';
import { filterToPaint } from './filter-to-paint.ts';
import type { Measurement } from './measurement.ts';

/** Every ratio that is kept an eye on, by its name. */
const benchmarks: Record<string, () => Promise<Measurement>> = {
  'filter-to-paint': filterToPaint,
};

function report({ name, ratio, limit, value, baseline, unit, runs }: Measurement): string {
  const verdict = ratio <= limit ? 'holds' : 'TOO SLOW';
  const figures = `${value.toFixed(1)} against ${baseline.toFixed(1)} ${unit}, medians of ${runs}`;
  return `${name}: ${ratio.toFixed(2)} of at most ${limit}, ${verdict} (${figures})`;
}

function options(): { json: boolean; only: string | undefined } | null {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
    const unknown = values.only !== undefined && !Object.hasOwn(benchmarks, values.only);
    return unknown ? null : { json: values.json ?? false, only: values.only };
  } catch {
    return null;
  }
}

const chosen = options();
if (chosen) {
  const found: Measurement[] = [];
  for (const [name, run] of Object.entries(benchmarks)) {
    if (chosen.only !== undefined && chosen.only !== name) continue;
    const measurement = await run();
    found.push(measurement);
    if (!chosen.json) console.log(report(measurement));
  }
  if (chosen.json) console.log(JSON.stringify(found, null, 2));
  if (found.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
} else {
  console.error(`Usage: npm run bench -- [--json] [--only NAME]\nNames: ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 2;
}
