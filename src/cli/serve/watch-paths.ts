import { statSync, watch } from 'node:fs';
import type { WatchOptions } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What is passed over in a folder of articles; a bundle below the folder is in a hidden one. */
function isPassedOver(path: string): boolean {
  return path.split(/[/\\]/).some((name) => name.startsWith('.') || name === 'node_modules');
}

/**
 * Calls `onChange` after changes of files, or of anything in folders; hidden names in them are ignored. Links within
 * are not followed. `onError` gets an error of the system's watcher, such as its limit of folders, and the path.
 */
export function watchPaths(
  paths: readonly string[],
  signal: AbortSignal,
  onChange: () => void,
  onError: (error: unknown, path: string) => void,
): void {
  for (const path of paths) {
    try {
      const folder = statSync(path).isDirectory();
      const options: WatchOptions = { recursive: folder, signal };
      // Editors replace a file by another of its name, which only its folder reports.
      const watcher = watch(folder ? path : dirname(path), options, (_, name) => {
        if (name === null || (folder ? !isPassedOver(name) : name === basename(path))) onChange();
      });
      watcher.on('error', (error) => onError(error, path));
    } catch (error) {
      onError(error, path);
    }
  }
}
