import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of the user's caches, by the conventions of the system (XDG Base Directory on Linux). */
function userCaches(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/**
 * The folder of the cache of records. It is no part of a bundle's folder, which people publish; and the system's tools
 * for freeing disk space know it.
 */
export function cacheFolder(): string {
  return join(userCaches(), 'dateline');
}
