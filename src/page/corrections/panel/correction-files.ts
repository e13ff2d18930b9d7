import { correctionsSchema, encodeCorrections } from '../../../contract/corrections.ts';
import type { Correction } from '../../../contract/corrections.ts';
import { decode, FormatError } from '../../../contract/decode.ts';
import { download } from '../../ui/download.ts';

const fileName = 'corrections.json';
const fileLimit = 20_000_000;

declare global {
  /** Asks for a folder (File System Access); undefined in a browser without it. */
  var showDirectoryPicker: ((options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>) | undefined;
}

/** Downloads the corrections. */
export function downloadCorrections(corrections: readonly Correction[]): void {
  download(fileName, new Blob([encodeCorrections(corrections)], { type: 'application/json' }));
}

/** Reads a chosen file. Rejects with FormatError, or with the browser's error for an unreadable file. */
export async function readCorrections(file: File): Promise<Correction[]> {
  if (file.size > fileLimit)
    throw new FormatError(
      file.name,
      '(the whole)',
      `at most ${fileLimit / 1e6} MB`,
      `${Math.ceil(file.size / 1e6)} MB`,
    );
  return decode(correctionsSchema, await file.text(), file.name);
}

/** Returns the corrections that are not among the known ones. */
export function newAmong(given: readonly Correction[], known: readonly Correction[]): Correction[] {
  const texts = new Set(known.map((each) => JSON.stringify(each)));
  return given.filter((each) => !texts.has(JSON.stringify(each)));
}

/** True in a browser that can save to a folder. */
export function savesToFolder(): boolean {
  return typeof globalThis.showDirectoryPicker === 'function';
}

/**
 * Saves the corrections to a folder that the reader chooses. Resolves with the name of the file, or with null if none
 * was chosen.
 */
export async function saveToFolder(corrections: readonly Correction[]): Promise<string | null> {
  try {
    const folder = await globalThis.showDirectoryPicker?.({ mode: 'readwrite' });
    if (!folder) return null;
    const handle = await folder.getFileHandle(fileName, { create: true });
    const writable = await handle.createWritable();
    await writable.write(encodeCorrections(corrections));
    await writable.close();
    return [folder.name, fileName].filter(Boolean).join('/');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
