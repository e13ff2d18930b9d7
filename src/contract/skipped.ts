import { FormatError } from './decode.ts';
import type { SkippedInput } from './index-format.ts';
import { StepError } from '../base/step-error.ts';

/** A skipped input; `stack` is the stack trace of an internal error, for `--debug`. */
export interface Skipped extends SkippedInput {
  stack?: string;
}

function messageOf(error: unknown): string {
  if (error instanceof FormatError) return `at ${error.path}, expected ${error.expected}, found ${error.found}`;
  return error instanceof Error ? error.message : String(error);
}

/** Makes the report of an article with an internal error: the step and the error in one line. */
export function skippedFor(source: string, error: unknown): Skipped {
  const cause = error instanceof StepError ? error.cause : error;
  const step = error instanceof StepError ? `, at the step "${error.step}"` : '';
  const [message] = messageOf(cause).split('\n');
  const stack = cause instanceof Error ? cause.stack : undefined;
  return { source, reason: `a fault of Dateline${step}: ${message}`, ...(stack === undefined ? {} : { stack }) };
}
