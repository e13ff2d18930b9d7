import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ResolvedConfig } from 'vite';

/**
 * The folder of the built site (absolute), if the site is to be published: it has a public folder with a collection.
 * Undefined for the page alone, which a local server shows with any collection.
 */
export function publishedFolder({ root, publicDir, build }: ResolvedConfig): string | undefined {
  return publicDir !== '' && existsSync(publicDir) ? resolve(root, build.outDir) : undefined;
}
