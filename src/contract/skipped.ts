import { FormatError } from './decode.ts';
import type { SkippedInput } from './index-format.ts';
import { StepError } from '../base/step-error.ts';

/** An input that was left out, and the stack of the error where that was a fault of ours, for `--debug`. */
export interface Skipped extends SkippedInput {
  stack?: string;
}

function messageOf(error: unknown): string {
  if (error instanceof FormatError) return `at ${error.path}, expected ${error.expected}, found ${error.found}`;
  return error instanceof Error ? error.message : String(error);
}

/** What is reported of an article that an unforeseen error arose from: the step and the error, in one line. */
export function skippedFor(source: string, error: unknown): Skipped {
  const cause = error instanceof StepError ? error.cause : error;
  const step = error instanceof StepError ? `, at the step "${error.step}"` : '';
  const [message] = messageOf(cause).split('\n');
  const stack = cause instanceof Error ? cause.stack : undefined;
  return { source, reason: `a fault of Dateline${step}: ${message}`, ...(stack === undefined ? {} : { stack }) };
}
