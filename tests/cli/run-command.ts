import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a command left: exit status (null if a signal ended it) and its two outputs. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

type Command = 'bundle' | 'extract' | 'start';

/** Starts one of the project's commands as `npm run` does, in the folder `cwd`. */
export function startCommand(name: Command, args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const file = fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args], { cwd });
}

/** Runs a command to its end, with `input` on standard input. */
export async function runCommand(
  name: Command,
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array = '',
): Promise<Ran> {
  const child = startCommand(name, args, cwd);
  const ran: Ran = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text));
  // A command that ends without reading its input closes the pipe; that is its right.
  child.stdin.on('error', () => undefined).end(input);
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ran, status }));
  });
}
