import type { ChosenFiles } from './chosen.ts';
import { fileReason } from './worker/file-objects.ts';
import type { FoundFile } from './worker/found-file.ts';

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Lists a folder; the browser returns a hundred entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (next.length === 0) return entries;
    entries.push(...next);
  }
}

async function* filesOf(entry: FileSystemEntry | File, folder: string): AsyncGenerator<FoundFile> {
  if (entry instanceof File) {
    yield { path: entry.webkitRelativePath || entry.name, file: entry };
    return;
  }
  const path = `${folder}${entry.name}`;
  try {
    if (isFile(entry)) yield { path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) };
    else if (isFolder(entry)) for (const each of await entriesOf(entry)) yield* filesOf(each, `${path}/`);
  } catch (error) {
    yield { path, reason: fileReason(error) ?? 'the browser cannot read it' };
  }
}

/** Finds the files in what a person dropped or chose, with all that is in its folders. */
export async function findFiles(chosen: ChosenFiles, signal: AbortSignal): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of chosen)
    for await (const file of filesOf(entry, '')) {
      signal.throwIfAborted();
      found.push(file);
    }
  return found;
}
