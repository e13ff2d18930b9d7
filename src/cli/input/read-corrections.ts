import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { InputError, inputErrorOf } from '../report/errors.ts';
import { correctionsSchema } from '../../contract/corrections.ts';
import type { Correction } from '../../contract/corrections.ts';
import { pathText } from './file-path.ts';
import type { FilePath } from './file-path.ts';

async function readText(path: FilePath): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw inputErrorOf(error, pathText(path));
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path}: expected complete JSON, found something else. Correct the file.`, { cause: error });
  }
}

function expectedBy({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'no such entry';
  return type === 'check' || type === 'custom' || expected === null ? message : expected;
}

/**
 * Reads a file of corrections. Throws an InputError that names every fault: corrections are applied all or not at all.
 */
export async function readCorrections(file: FilePath): Promise<{ entries: Correction[]; source: string }> {
  const path = pathText(file);
  const result = v.safeParse(correctionsSchema, parse(path, await readText(file)), { abortEarly: true });
  if (result.success) return { entries: result.output, source: basename(path) };
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the whole file';
  throw new InputError(
    `${path}: at ${place}, expected ${expectedBy(issue)}, found ${issue.received}. Correct the file.`,
  );
}
