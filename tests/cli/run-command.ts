import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a command left: exit status (null if a signal ended it) and its two outputs. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

type Command = 'bundle' | 'extract' | 'start';

/** The environment variable that names the folder of the built commands, where there are any. */
export const builtCommands = 'DATELINE_BUILT_COMMANDS';

const sources = fileURLToPath(new URL('../../src/cli', import.meta.url));

function sourceLine(name: Command): string[] {
  return ['--import', import.meta.resolve('tsx'), join(sources, `${name}.ts`)];
}

/** The arguments of Node that run a command as it was built for the tests, else from its source. */
export function commandLine(name: Command): string[] {
  const built = process.env[builtCommands];
  return built === undefined ? sourceLine(name) : [join(built, `${name}.mjs`)];
}

/** Starts one of the project's commands from its source, as `npm run` does, in the folder `cwd`. */
export function startSource(name: Command, args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...sourceLine(name), ...args], { cwd });
}

/** Starts a command as it was built for the tests, else from its source, in the folder `cwd`. */
export function startCommand(name: Command, args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...commandLine(name), ...args], { cwd });
}

async function ended(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Ran> {
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

/** Runs a command to its end, with `input` on standard input. */
export function runCommand(
  name: Command,
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array = '',
): Promise<Ran> {
  return ended(startCommand(name, args, cwd), input);
}

/** Runs a command from its source to its end, without input. */
export function runSource(name: Command, args: readonly string[], cwd: string): Promise<Ran> {
  return ended(startSource(name, args, cwd), '');
}
