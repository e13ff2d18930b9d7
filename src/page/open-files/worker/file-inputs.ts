import { compareText } from '../../../base/compare-text.ts';
import type { InputNote, SkippedInput } from '../../../contract/index-format.ts';
import { inputTitle } from '../../../input/input-title.ts';
import { correctionsName, noteOnPassedOver } from '../../../input/pass-over.ts';
import type { InputFile } from '../../../input/tasks.ts';
import type { FoundFile } from './found-file.ts';

/** The inputs of a collection in a browser, as the command line finds them in its paths. */
export interface FileInputs {
  title: string;
  files: InputFile<File>[];
  skipped: SkippedInput[];
  notes: InputNote[];
  corrections: File[];
}

function namesByFolder(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('/');
    for (const [depth, name] of parts.entries()) {
      const folder = parts.slice(0, depth).join('/');
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names.add(name));
    }
  }
  return folders;
}

/**
 * Finds the inputs among files: their sources are the paths below the folder that was dropped, and what nobody means as
 * an article is passed over.
 */
export function fileInputs(found: readonly FoundFile[]): FileInputs {
  const siblings = namesByFolder(found.map(({ path }) => path));
  const notes = new Map<string, InputNote>();

  const isPassedOver = (parts: readonly string[]): boolean =>
    parts.some((name, depth) => {
      // What was dropped by itself is meant.
      if (depth === 0) return false;
      const isFile = depth === parts.length - 1;
      const beside = (isFile ? undefined : siblings.get(parts.slice(0, depth).join('/'))) ?? new Set();
      const note = noteOnPassedOver(name, parts.slice(1, depth + 1).join('/'), beside);
      if (note) notes.set(parts.slice(0, depth + 1).join('/'), note);
      return note !== null;
    });

  const title = inputTitle([...(siblings.get('') ?? [])], '');
  const inputs: FileInputs = { title, files: [], skipped: [], notes: [], corrections: [] };
  for (const each of found) {
    const parts = each.path.split('/');
    if (isPassedOver(parts)) continue;
    const source = parts.length === 1 ? each.path : parts.slice(1).join('/');
    if ('reason' in each) inputs.skipped.push({ source, reason: each.reason });
    else if (parts.at(-1) === correctionsName) inputs.corrections.push(each.file);
    else inputs.files.push({ path: each.file, source, size: each.file.size });
  }
  inputs.notes.push(...notes.values());
  inputs.files.sort((a, b) => compareText(a.source, b.source));
  return inputs;
}
