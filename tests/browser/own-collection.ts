import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { SourceArticle } from '../../src/extract/read/source/source-article.ts';
import type { ArticleRecord } from '../../src/contract/record.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { inputOf } from './bundle-articles.ts';
import { openBare } from './open-page.ts';

/** Serves a page the bundle of other records, in place of its own or of earlier ones, when it is loaded next. */
export async function serveRecords(page: Page, records: readonly ArticleRecord[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeBundle(folder, reduceCollection({ title: 'own', records, skipped: [] }));
  await page.route('**/data/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/data/', '');
    await route.fulfill({ contentType: 'application/json', body: await readFile(join(folder, name)) });
  });
}

/** The page of a collection of records. */
export async function openRecords(
  records: readonly ArticleRecord[],
  view = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openBare('small', options);
  await serveRecords(page, records);
  await page.goto(inject('addresses').small + view);
  return page;
}

/** Serves a page the bundle of other articles when it is loaded next. */
export function serveOwn(page: Page, articles: readonly SourceArticle[]): Promise<void> {
  return serveRecords(page, inputOf('own', articles).records);
}

/** The page of a collection that a test makes for itself. */
export function openOwn(
  articles: readonly SourceArticle[],
  view = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  return openRecords(inputOf('own', articles).records, view, options);
}

/** As many articles, one a day from the first of 2019, so many that the list does not hold all of them at once. */
export function dailyReports(count: number): SourceArticle[] {
  return Array.from({ length: count }, (_, at) => ({
    source: `report-${String(at).padStart(3, '0')}.txt`,
    headline: `Report number ${at} of the harbour`,
    articleBody: `Ada Okoro wrote report number ${at}. ${at % 2 === 0 ? 'Jonas Brandt read it.' : 'Nobody read it.'}`,
    datePublished: new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10),
    datePublishedOrigin: 'field' as const,
  }));
}
