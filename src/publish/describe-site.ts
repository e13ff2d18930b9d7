import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { decodeIndex } from '../contract/decode.ts';
import { feedOf } from './feed.ts';
import { knownError } from './known-error.ts';
import { headTags } from './head-tags.ts';
import { publishedFolder } from './published-folder.ts';
import { sitemapOf } from './sitemap.ts';

/** The environment variable with the address at which the site is published. */
const variable = 'DATELINE_ADDRESS';

/** Reads the address, which ends in a slash; undefined if none is given. Throws an error for what is no web address. */
function publishedAddress(): string | undefined {
  const given = process.env[variable];
  if (given === undefined || given === '') return undefined;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (!/^https?:$/.test(address?.protocol ?? '') || address?.search !== '' || address.hash !== '')
    throw knownError(`${variable}: expected a web address such as https://example.org/timeline/, found "${given}"`);
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/**
 * Describes the collection in the head of a site that is published, for search engines and link previews. With the
 * address of the site, which these need, it adds a feed and a sitemap.
 */
export function describeSite(): Plugin {
  let outDir: string | undefined;
  let address: string | undefined;
  let data = '';
  const read = async () => decodeIndex(await readFile(join(data, 'bundle.json'), 'utf8'), 'bundle.json');
  return {
    name: 'dateline-describe-site',
    apply: 'build',
    configResolved(config) {
      outDir = publishedFolder(config);
      data = join(config.publicDir, 'data');
      address = publishedAddress();
    },
    transformIndexHtml: async (): Promise<HtmlTagDescriptor[]> =>
      outDir === undefined ? [] : headTags(await read(), address),
    async writeBundle() {
      if (outDir === undefined || address === undefined) return;
      const index = await read();
      await writeFile(join(outDir, 'feed.xml'), feedOf(index, address));
      await writeFile(join(outDir, 'sitemap.xml'), sitemapOf(index, address));
    },
  };
}
