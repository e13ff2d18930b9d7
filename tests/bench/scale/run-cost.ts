import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a command took: seconds, those of all processors, and the most memory, in megabytes. */
export interface RunCost {
  seconds: number;
  processors: number;
  megabytes: number;
}

// Printed by the process itself as it ends: no tool measures it the same way on all systems.
const printUsage = `
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\nusage ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1000]));
});`;

/** Runs `bundle` with these arguments to its end. Throws if it fails. */
export async function runCost(args: readonly string[]): Promise<RunCost> {
  const usage = `data:text/javascript,${encodeURIComponent(printUsage)}`;
  const begun = performance.now();
  const run = spawn(process.execPath, ['--import', 'tsx', '--import', usage, 'src/cli/bundle.ts', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  run.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [status] = await once(run, 'close');
  const [, found] = /usage (\[.*\])$/.exec(printed) ?? [];
  if (status !== 0 || found === undefined) throw new Error(`bundle ended with status ${status}: ${printed}`);
  const [processors, megabytes]: [number, number] = JSON.parse(found);
  return { seconds: (performance.now() - begun) / 1000, processors, megabytes };
}
