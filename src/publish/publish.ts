import type { Plugin } from 'vite';
import { copyPublic } from './copy-public.ts';
import { describeSite } from './describe-site.ts';
import { offline } from './offline.ts';
import { precompress } from './precompress.ts';

/**
 * The plugins of a site that is published: its collection and the description of it, its service worker, and compressed
 * copies of its files.
 */
export function publish(): Plugin[] {
  return [copyPublic(), describeSite(), offline(), precompress()];
}
