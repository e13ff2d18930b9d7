import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../src/generate/page/build-page.ts';
import { servePage } from '../../src/generate/page/serve-page.ts';
import { articlesIn, bundleArticles } from './bundle-articles.ts';
import { hostileArticles } from './hostile-articles.ts';

/** The collections that the browser tests look at. */
const collections = {
  sample: () => articlesIn('public/sample/articles'),
  small: () => articlesIn('tests/fixtures/small'),
  hostile: async () => hostileArticles,
  empty: async () => [],
};

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    addresses: Record<keyof typeof collections, string>;
  }
}

/** Builds the page once and serves it with each collection, as a user's `npm start` does. */
export default async function setup(project: TestProject) {
  const work = await mkdtemp(join(tmpdir(), 'dateline-'));
  await buildPage(join(work, 'site'));
  const served = await Promise.all(
    Object.entries(collections).map(async ([name, articles]) => {
      await bundleArticles(name, await articles(), join(work, name));
      return [name, await servePage(join(work, 'site'), join(work, name), 4300)] as const;
    }),
  );
  const addresses = Object.fromEntries(served.map(([name, { address }]) => [name, address]));
  project.provide('addresses', addresses as Record<keyof typeof collections, string>);
  return async () => {
    await Promise.all(served.map(([, page]) => page.close()));
    await rm(work, { recursive: true });
  };
}
