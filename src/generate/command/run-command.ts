import { FormatError } from '../../bundle/decode.ts';
import { diskPath, diskReason, InputError, UsageError } from './errors.ts';

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function report(name: string, usage: string, error: unknown, debug: boolean): number {
  if (error instanceof UsageError) {
    say(`${name}: ${error.message}\n${usage}`);
    return 2;
  }
  const reason = diskReason(error);
  const ours = error instanceof InputError || error instanceof FormatError;
  if (reason !== null) say(`${name}: ${diskPath(error)}: ${reason}`);
  else if (ours) say(`${name}: ${error.message}`);
  if (debug || (reason === null && !ours)) console.error(error);
  return 1;
}

/**
 * Runs a command and sets the exit status: 0 done, 1 an error of the input or the disk, 2 wrong usage. A known error is
 * a short message on standard error; an unknown one keeps its stack, and with `--debug` any. A reader that stops
 * reading ends it quietly.
 */
export async function runCommand(
  name: string,
  usage: string,
  command: (args: string[]) => Promise<number>,
): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
    process.exit(0);
  });
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    process.exitCode = await command(args);
  } catch (error) {
    process.exitCode = report(name, usage, error, args.includes('--debug'));
  }
}
