import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Correction } from '../../contract/corrections.ts';
import { UnreadableError } from '../../extract/read/source/unreadable-error.ts';
import { parseCorrections } from '../../input/parse-corrections.ts';
import { InputError, inputErrorOf } from '../report/errors.ts';
import { pathText } from './file-path.ts';
import type { FilePath } from './file-path.ts';

/** Reads a file of corrections. Throws an InputError that names the fault. */
export async function readCorrections(file: FilePath): Promise<{ entries: Correction[]; source: string }> {
  const path = pathText(file);
  try {
    return { entries: parseCorrections(await readFile(file, 'utf8')), source: basename(path) };
  } catch (error) {
    if (error instanceof UnreadableError) throw new InputError(`${path}: ${error.message}`, { cause: error });
    throw inputErrorOf(error, path);
  }
}
