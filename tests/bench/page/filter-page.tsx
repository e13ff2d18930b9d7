import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { DataSet, DataView } from 'vis-data/esnext';
import { Timeline as VisTimeline } from 'vis-timeline/esnext';
import '../../../src/styles/tokens.css';
import '../../../src/styles/vis-timeline.css';
import type { TimelineEntries } from '../../../src/timeline/entries.ts';
import { Timeline } from '../../../src/timeline/timeline.tsx';
import type { BenchArticle } from '../collection.ts';
import { makeCollection } from '../collection.ts';
import './filter-page.css';

declare global {
  interface Window {
    /** Milliseconds of each run, ours and vis-timeline's in turns. */
    filterToPaint?: (articles: number, runs: number) => Promise<{ ours: number[]; theirs: number[] }>;
  }
}

const dayMs = 86_400_000;
const chosen = 0;

function nothing(): void {}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Milliseconds from a change to the second frame after it, when the first is on the screen. */
async function timeToPaint(change: () => void): Promise<number> {
  await frame();
  const before = performance.now();
  change();
  await frame();
  await frame();
  return performance.now() - before;
}

async function settle(): Promise<void> {
  for (let frames = 0; frames < 20; frames++) await frame();
}

function entriesOf(articles: readonly BenchArticle[], ids: readonly number[]): TimelineEntries {
  return {
    start: Float64Array.from(ids, (id) => articles[id]?.day ?? 0),
    end: Float64Array.from(ids, (id) => (articles[id]?.day ?? 0) + dayMs),
    id: Uint32Array.from(ids),
    headline: (id) => articles[id]?.headline ?? '',
    date: (id) => new Date(articles[id]?.day ?? 0).toISOString().slice(0, 10),
    precise: () => true,
    colours: (id) => (articles[id]?.persons.includes(chosen) ? [0] : []),
    planned: () => false,
    weight: () => 0,
    counted: (count) => `${count} articles`,
  };
}

function numbersOf(articles: readonly BenchArticle[], filtered: boolean): number[] {
  return [...articles.keys()].filter((id) => !filtered || articles[id]?.persons.includes(chosen));
}

/** Milliseconds to choose the person and, after a rest, to clear that choice again. */
async function timeBoth(filter: (on: boolean) => void): Promise<number> {
  await settle();
  const choosing = await timeToPaint(() => filter(true));
  await settle();
  return choosing + (await timeToPaint(() => filter(false)));
}

async function timeOurs(articles: readonly BenchArticle[], host: HTMLElement): Promise<number> {
  const extent = { start: articles[0]?.day ?? 0, end: (articles.at(-1)?.day ?? 0) + dayMs };
  const root = createRoot(host);
  const show = (filtered: boolean) => {
    const entries = entriesOf(articles, numbersOf(articles, filtered));
    const props = { entries, selected: null, window: null, extent, onSelect: nothing, onWindow: nothing };
    flushSync(() => root.render(<Timeline {...props} />));
  };
  show(false);
  const time = await timeBoth(show);
  root.unmount();
  return time;
}

async function timeTheirs(articles: readonly BenchArticle[], host: HTMLElement): Promise<number> {
  const items = articles.map((article, id) => ({
    id,
    content: article.headline.slice(0, 30),
    start: new Date(article.day),
    persons: article.persons,
  }));
  let filtered = false;
  const data = new DataSet(items);
  const view = new DataView(data, { filter: (item) => !filtered || item.persons.includes(chosen) });
  const timeline = new VisTimeline(host, view, { height: '100%', verticalScroll: true, zoomKey: 'ctrlKey' });
  const time = await timeBoth((on) => {
    filtered = on;
    view.refresh();
  });
  timeline.destroy();
  return time;
}

window.filterToPaint = async (count, runs) => {
  const articles = makeCollection(count);
  const [ours, theirs] = [document.querySelector('#ours'), document.querySelector('#theirs')];
  if (!(ours instanceof HTMLElement) || !(theirs instanceof HTMLElement)) throw new Error('The page has no hosts.');
  const series: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = -1; run < runs; run++) {
    const times = { ours: await timeOurs(articles, ours), theirs: await timeTheirs(articles, theirs) };
    // The first turn warms the engine up and does not count.
    if (run < 0) continue;
    series.ours.push(times.ours);
    series.theirs.push(times.theirs);
  }
  return series;
};
