import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../src/cli/serve/build-page.ts';
import { servePage } from '../../src/cli/serve/serve-page.ts';
import type { ServedPage } from '../../src/cli/serve/serve-page.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import type { CollectionInput } from '../../src/collection/reduce.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import { articlesIn, inputOf } from './bundle-articles.ts';
import { hostileArticles } from './hostile-articles.ts';
import { hostileCollection } from './hostile/hostile-collection.ts';
import { serveGallery } from './serve-gallery.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** Where the page is with each of the collections that the tests look at. */
    addresses: Record<'sample' | 'small' | 'hostile' | 'payloads' | 'empty', string>;
    /** The address of the gallery. */
    galleryAddress: string;
  }
}

/** Builds the page once and serves it with each collection, as a user's `npm start` does. */
export default async function setup(project: TestProject) {
  const work = await mkdtemp(join(tmpdir(), 'dateline-'));
  const pages: ServedPage[] = [];
  const serve = async (name: string, input: CollectionInput) => {
    await writeBundle(join(work, name), reduceCollection(input));
    const page = await servePage(join(work, 'site'), join(work, name), 4300);
    pages.push(page);
    return page.address;
  };
  await buildPage(join(work, 'site'));
  project.provide('addresses', {
    sample: await serve('sample', inputOf('sample', await articlesIn('public/sample/articles'))),
    small: await serve('small', inputOf('small', await articlesIn('tests/fixtures/small'))),
    hostile: await serve('hostile', inputOf('hostile', hostileArticles)),
    payloads: await serve('payloads', hostileCollection),
    empty: await serve('empty', inputOf('empty', [])),
  });
  const gallery = await serveGallery(join(work, 'gallery'));
  pages.push(gallery);
  project.provide('galleryAddress', gallery.address);
  return async () => {
    await Promise.all(pages.map((page) => page.close()));
    await rm(work, { recursive: true });
  };
}
