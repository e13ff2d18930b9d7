import * as v from 'valibot';
import { correctionsSchema } from '../contract/corrections.ts';
import type { Correction } from '../contract/corrections.ts';
import { UnreadableError } from '../extract/read/source/unreadable-error.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableError('expected complete JSON, found something else. Correct the file.', { cause: error });
  }
}

function expectedBy({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'no such entry';
  return type === 'check' || type === 'custom' || expected === null ? message : expected;
}

/**
 * Parses the text of a file of corrections. Throws UnreadableError for a fault: corrections are applied all or not at
 * all.
 */
export function parseCorrections(text: string): Correction[] {
  const result = v.safeParse(correctionsSchema, parse(text), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the whole file';
  throw new UnreadableError(`at ${place}, expected ${expectedBy(issue)}, found ${issue.received}. Correct the file.`);
}
