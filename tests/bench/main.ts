import { parseArgs } from 'node:util';
import { clickToDetail } from './click-to-detail.ts';
import { extractSpeed } from './extract-speed.ts';
import { chooseToPaint, clearToPaint, filterToPaint } from './filter-to-paint.ts';
import { facetCounts } from './facet-counts.ts';
import { firstTimeline } from './first-timeline.ts';
import { hoverToCard } from './hover-to-card.ts';
import { initialScript } from './initial-script.ts';
import { interactive } from './interactive.ts';
import type { Measurement } from './measurement.ts';
import { panAgainstCanvas, panAgainstFew, panAgainstVis } from './pan-busy.ts';
import { searchBlock } from './search-block.ts';
import { searchCold } from './search-cold.ts';
import { searchHeap } from './search-heap.ts';
import { searchIndexBytes } from './search-index-bytes.ts';
import { searchQueryBytes } from './search-query-bytes.ts';
import { searchWarm, searchWarmByCount } from './search-warm.ts';
import { Setting } from './setting.ts';
import { bundleByCount } from './scale/bundle-by-count.ts';
import { memoryOfLong, memoryOfMany } from './scale/peak-memory.ts';
import { reduceAgainstExtract } from './scale/reduce-against-extract.ts';
import { installedStart } from './scale/installed-start.ts';
import { secondRun } from './scale/second-run.ts';
import { zoomAgainstPan } from './zoom-frames.ts';

/** Every ratio that is kept an eye on, by its name. */
const benchmarks: Record<string, (setting: Setting) => Promise<Measurement>> = {
  'extract-speed': extractSpeed,
  'facet-counts': facetCounts,
  'initial-script': initialScript,
  'first-timeline': firstTimeline,
  interactive,
  'filter-to-paint': filterToPaint,
  'choose-to-paint': chooseToPaint,
  'clear-to-paint': clearToPaint,
  'click-to-detail': clickToDetail,
  'hover-to-card': hoverToCard,
  'pan-against-100': panAgainstFew,
  'pan-against-vis': panAgainstVis,
  'pan-against-canvas': panAgainstCanvas,
  'zoom-against-pan': zoomAgainstPan,
  'search-cold': searchCold,
  'search-warm': searchWarm,
  'search-warm-10000-against-1000': searchWarmByCount,
  'search-heap': searchHeap,
  'search-index-bytes': searchIndexBytes,
  'search-query-bytes': searchQueryBytes,
  'search-block': searchBlock,
  'bundle-20000-against-2000': bundleByCount,
  'reduce-against-extract': reduceAgainstExtract,
  'second-run': secondRun,
  'installed-start': installedStart,
};

/** Those that take many minutes, which run with `--large` or by name. */
const largeBenchmarks: typeof benchmarks = {
  'memory-14000-of-9-kB': memoryOfLong,
  'memory-100000-of-1.4-kB': memoryOfMany,
};
const all = { ...benchmarks, ...largeBenchmarks };

function report({ name, ratio, limit, value, baseline, unit, runs }: Measurement): string {
  const verdict = ratio <= limit ? 'holds' : 'MISSED';
  const figures = `${value.toPrecision(4)} against ${baseline.toPrecision(4)} ${unit}, medians of ${runs}`;
  return `${name}: ${ratio.toPrecision(3)} of at most ${limit.toPrecision(2)}, ${verdict} (${figures})`;
}

function options(): { json: boolean; only: readonly string[] } | null {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean' }, large: { type: 'boolean' }, only: { type: 'string', multiple: true } },
    });
    const only = values.only ?? Object.keys(values.large ? all : benchmarks);
    return only.every((name) => Object.hasOwn(all, name)) ? { json: values.json ?? false, only } : null;
  } catch {
    return null;
  }
}

async function measure(only: readonly string[], tell: (measurement: Measurement) => void): Promise<Measurement[]> {
  const found: Measurement[] = [];
  const setting = await Setting.open();
  try {
    for (const [name, run] of Object.entries(all)) {
      if (!only.includes(name)) continue;
      const measurement = await run(setting);
      await setting.closePages();
      found.push(measurement);
      tell(measurement);
    }
  } finally {
    await setting.close();
  }
  return found;
}

const chosen = options();
if (chosen) {
  const tell = (measurement: Measurement) => {
    if (!chosen.json) console.log(report(measurement));
  };
  const found = await measure(chosen.only, tell);
  if (chosen.json) console.log(JSON.stringify(found, null, 2));
  // Not `>`: what could not be measured is not a number, and has not held.
  if (found.some(({ ratio, limit }) => !(ratio <= limit))) process.exitCode = 1;
} else {
  console.error(`Usage: npm run bench -- [--json] [--large] [--only NAME]...\nNames: ${Object.keys(all).join(', ')}`);
  process.exitCode = 2;
}
