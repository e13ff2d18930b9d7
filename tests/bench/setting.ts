import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildPage } from '../../src/cli/serve/build-page.ts';
import { servePage } from '../../src/cli/serve/serve-page.ts';
import type { ServedPage } from '../../src/cli/serve/serve-page.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { makeCollection } from './collection.ts';
import { readTexts } from './bundle-texts.ts';
import { miniSearchIndex } from './minisearch-index.ts';
import { recordsOf } from './records.ts';
import { serveCompressed } from './serve-compressed.ts';
import { buildClock, buildEagerPage, buildMiniSearchPage, buildRawPages } from './sites.ts';
import { timelineJsData } from './timelinejs-data.ts';

const firstPort = 4700;
const viewport = { width: 1280, height: 900 };
/** Words of an article, where texts are searched. */
const searchedWords = 400;

/** What the benchmarks share: the built pages, served with collections of any size, and one browser. */
export class Setting {
  readonly #folder: string;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #served: ServedPage[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<Setting> {
    return new Setting(await mkdtemp(join(tmpdir(), 'dateline-bench-')));
  }

  /** Where the app is, with a collection of so many articles. */
  app(articles: number, loading: 'lazy' | 'eager' = 'lazy'): Promise<string> {
    return this.#once(`app ${articles} ${loading}`, async () => {
      const [site, data] = [await this.site(loading), await this.#bundle(articles)];
      return this.#serve(site, data);
    });
  }

  /** Where the app is, served compressed, with so many long articles, and either engine to search them. */
  searchedApp(articles: number, engine: 'ours' | 'minisearch'): Promise<string> {
    return this.#once(`searched app ${articles} ${engine}`, async () => {
      const site = engine === 'ours' ? await this.site() : await this.#miniSearchSite();
      const data = await this.searchedBundle(articles);
      if (engine === 'minisearch') {
        const index = miniSearchIndex((await readTexts(data)).flat());
        await writeFile(join(data, 'minisearch.json'), index);
      }
      const served = await serveCompressed(site, data);
      this.#served.push(served);
      return served.address;
    });
  }

  /** The folder of the bundle of so many long articles. */
  searchedBundle(articles: number): Promise<string> {
    return this.#bundle(articles, searchedWords);
  }

  /** The folder of the built app. */
  site(loading: 'lazy' | 'eager' = 'lazy'): Promise<string> {
    const folder = join(this.#folder, `site-${loading}`);
    return this.#once(folder, async () => {
      await (loading === 'lazy' ? buildPage(folder) : buildEagerPage(folder));
      return folder;
    });
  }

  /** Where the pages of the libraries as they come are; TimelineJS has so many articles. */
  libraries(articles: number): Promise<string> {
    return this.#once(`libraries ${articles}`, async () => {
      const [site, data] = [join(this.#folder, 'libraries'), join(this.#folder, `libraries-${articles}`)];
      await this.#once(site, () => buildRawPages(site));
      await mkdir(data);
      await writeFile(join(data, 'timelinejs.json'), timelineJsData(makeCollection(articles)));
      return this.#serve(site, data);
    });
  }

  /**
   * A page of a browser that has kept nothing, which has gone nowhere yet; it has the clock wherever it goes.
   * What `wait` says of the clock in JavaScript begins before the page does; its answer is `benchWaited`.
   */
  async newPage(wait = ''): Promise<Page> {
    const browser = await this.#browser();
    const context = await browser.newContext({ viewport });
    const clock = await this.#once('clock', () => buildClock(join(this.#folder, 'clock')));
    const begin = wait === '' ? '' : `window.benchWaited = window.benchClock.${wait};`;
    await context.addInitScript({ content: `${clock}\n${begin}` });
    return context.newPage();
  }

  /** The app once list and timeline are there; `view` is the query of its address. */
  async openApp(articles: number, view = ''): Promise<Page> {
    const page = await this.newPage();
    await page.goto((await this.app(articles)) + view);
    await page.getByRole('list', { name: 'Articles' }).waitFor();
    await page.locator('.timeline-card').first().waitFor();
    return page;
  }

  /** vis-timeline as it comes, all its boxes drawn, in a host as large as the drawing of an opened app. */
  async openRawVis(articles: number, app: Page): Promise<Page> {
    const box = await app.locator('.timeline-mount').boundingBox();
    const size = `width=${Math.round(box?.width ?? 0)}&height=${Math.round(box?.height ?? 0)}`;
    const page = await this.newPage();
    await page.goto(`${await this.libraries(articles)}raw-vis.html?articles=${articles}&${size}`);
    await page.locator('.vis-item').first().waitFor();
    return page;
  }

  /** Closes all pages: what is measured next has the machine for itself. */
  async closePages(): Promise<void> {
    if (!this.#made.has('browser')) return;
    for (const context of (await this.#browser()).contexts()) await context.close();
  }

  async close(): Promise<void> {
    if (this.#made.has('browser')) await (await this.#browser()).close();
    for (const served of this.#served) await served.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #browser(): Promise<Browser> {
    return this.#once('browser', launchBrowser);
  }

  #miniSearchSite(): Promise<string> {
    const folder = join(this.#folder, 'site-minisearch');
    return this.#once(folder, async () => {
      await buildMiniSearchPage(folder);
      return folder;
    });
  }

  #bundle(articles: number, words?: number): Promise<string> {
    const folder = join(this.#folder, `bundle-${articles}-${words ?? ''}`);
    return this.#once(folder, async () => {
      const records = recordsOf(makeCollection(articles, words));
      await writeBundle(folder, reduceCollection({ title: `${articles} articles`, records, skipped: [] }));
      return folder;
    });
  }

  async #serve(site: string, data: string): Promise<string> {
    const served = await servePage(site, data, firstPort);
    this.#served.push(served);
    return served.address;
  }

  #once<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
    const made = this.#made.get(name);
    // What has a name is always made by the same function.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (made) return made as Promise<Made>;
    const making = make();
    this.#made.set(name, making);
    return making;
  }
}
