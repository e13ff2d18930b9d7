import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputNote, SkippedInput } from '../../contract/index-format.ts';
import { diskReason, errorCode } from '../report/errors.ts';
import { compareText } from '../../base/compare-text.ts';
import { correctionsName, noteOnPassedOver } from '../../input/pass-over.ts';
import type { InputFile } from '../../input/tasks.ts';
import { joinPath, pathKey, pathText, readFolder, realPath } from './file-path.ts';
import type { FilePath } from './file-path.ts';

/**
 * What the given paths hold; `corrections` are files named corrections.json, which are no articles. `notes` name the
 * files and folders that were passed over: nobody meant them as articles, so they are not counted as skipped ones.
 */
export interface FoundInputs {
  files: InputFile<FilePath>[];
  skipped: SkippedInput[];
  notes: InputNote[];
  corrections: FilePath[];
}

interface Visit {
  /** Without links. */
  real: FilePath;
  source: string;
}

const notUtf8 = 'a name that is not UTF-8 is found only by way of its folder; name that';

class Walk {
  readonly found: FoundInputs = { files: [], skipped: [], notes: [], corrections: [] };
  /** Links found so far, as paths. */
  readonly links: { path: FilePath; source: string }[] = [];
  private readonly seen = new Set<string>();
  private readonly named: ReadonlySet<string>;

  /** `named` are the given paths without links: they are read even if they are hidden. */
  constructor(named: readonly FilePath[]) {
    this.named = new Set(named.map(pathKey));
  }

  /** Visits a path; every file and folder is visited once, under the first of its names. */
  visit({ real, source }: Visit): void {
    if (this.seen.has(pathKey(real))) return;
    this.seen.add(pathKey(real));
    this.orSkip(real, source, () => {
      const stats = statSync(real);
      if (stats.isDirectory()) this.enter({ real, source });
      else if (!stats.isFile()) this.found.skipped.push({ source, reason: 'neither a file nor a folder' });
      else if (basename(pathText(real)) === correctionsName) this.found.corrections.push(real);
      else this.found.files.push({ path: real, source, size: stats.size });
    });
  }

  /** Visits the target of a path or link. */
  follow(path: FilePath, source: string): void {
    this.orSkip(path, source, () => this.visit({ real: realPath(path), source }));
  }

  private enter({ real, source }: Visit): void {
    const entries = readFolder(real).toSorted((a, b) => compareText(pathKey(a.name), pathKey(b.name)));
    const siblings = new Set(entries.map(({ name }) => pathText(name)));
    for (const { name, entry } of entries) {
      const path = joinPath(real, name);
      const shown = pathText(name);
      const below = source === '' ? shown : `${source}/${shown}`;
      const note = this.named.has(pathKey(path))
        ? null
        : noteOnPassedOver(shown, below, entry.isDirectory() ? siblings : new Set());
      if (note) this.found.notes.push(note);
      else if (entry.isSymbolicLink()) this.links.push({ path, source: below });
      else this.visit({ real: path, source: below });
    }
  }

  private orSkip(path: FilePath, source: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      const reason = diskReason(error);
      if (reason === null) throw error;
      // Node replaces bytes of an argument that are not UTF-8, so that its file is not found.
      const garbled = errorCode(error) === 'ENOENT' && pathText(path).includes('\uFFFD');
      this.found.skipped.push({ source, reason: garbled ? notUtf8 : reason });
    }
  }
}

interface Root {
  path: string;
  real: FilePath;
  folder: boolean;
}

function rootOf(path: string): Root {
  try {
    return { path, real: realPath(path), folder: statSync(path).isDirectory() };
  } catch {
    return { path, real: path, folder: false };
  }
}

/**
 * Finds the files of the given files and folders, sorted by source: folders with all that is in them but
 * `node_modules` and names that begin with a full stop, unless they are given themselves. A file that several paths
 * lead to is found once. What is missing or may not be read is skipped with its reason.
 */
export function findInputs(paths: readonly string[]): FoundInputs {
  // Folders before files and outer ones before inner ones, so that the order of the paths does not change a source.
  const roots = [...new Set(paths)]
    .map(rootOf)
    .toSorted(
      (a, b) =>
        Number(b.folder) - Number(a.folder) ||
        compareText(pathKey(a.real), pathKey(b.real)) ||
        compareText(a.path, b.path),
    );
  const walk = new Walk(roots.map(({ real }) => real));
  for (const { path, folder } of roots) walk.follow(path, folder ? '' : basename(path) || path);
  // Links last, so that a file has its own path if that is among the inputs. Links may lead to further links.
  for (const { path, source } of walk.links) walk.follow(path, source);
  walk.found.files.sort((a, b) => compareText(a.source, b.source));
  return walk.found;
}
