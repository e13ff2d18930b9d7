import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { FormatError } from '../contract/decode.ts';
import { diskPath, diskReason, errorCode, InputError, inputErrorOf, UsageError } from './report/errors.ts';
import { formatLines } from './report/format-lines.ts';
import { printLines } from './report/terminal.ts';

/**
 * A heap grows by 40 % at most before garbage is collected, in each thread. By default it may double and more, which
 * takes a fifth more memory and saves no time that could be measured.
 */
const heapGrowth = '--heap-growing-percent=40';

function messageLines(error: unknown): string[] {
  const reason = diskReason(error);
  const path = diskPath(error);
  if (error instanceof Error && reason !== null) return [path === null ? error.message : `${path}: ${reason}`];
  if (error instanceof InputError) return [error.message, ...error.details];
  return error instanceof FormatError ? [error.message] : inspect(error).split('\n');
}

/**
 * Prints an error on standard error, with its stack for `debug`, and a usage error with the usage. Returns the status.
 */
export function report(name: string, usage: string, error: unknown, debug: boolean): number {
  const wrongUsage = error instanceof UsageError;
  const [first = '', ...rest] = wrongUsage ? [error.message, ...usage.split('\n')] : messageLines(error);
  const stack = debug && !wrongUsage ? inspect(error).split('\n') : [];
  printLines([`${name}: ${first}`, ...rest, ...stack], process.stderr);
  return wrongUsage ? 2 : 1;
}

/**
 * Runs a command and sets the exit status: 0 done, 1 an error of the input or the disk, 2 wrong usage. A known error is
 * a short message on standard error; an unknown one keeps its stack, and with `--debug` any. A reader that stops
 * reading ends it quietly. `--help` and `--formats` print what they name, in place of the command.
 */
export async function runCommand(
  name: string,
  usage: string,
  command: (args: string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  const debug = args.includes('--debug');
  setFlagsFromString(heapGrowth);
  process.stdout.on('error', (error) => {
    process.exit(errorCode(error) === 'EPIPE' ? 0 : report(name, usage, inputErrorOf(error, 'standard output'), debug));
  });
  if (args.includes('--help')) {
    printLines(usage.split('\n'));
    return;
  }
  if (args.includes('--formats')) {
    printLines(formatLines());
    return;
  }
  try {
    process.exitCode = await command(args);
  } catch (error) {
    process.exitCode = report(name, usage, error, debug);
  }
}
