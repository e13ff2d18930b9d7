import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './command/make-bundle.ts';
import { parseStartArguments } from './options.ts';
import type { BundleRequest } from './command/make-bundle.ts';
import { commandLines, packageFolder } from './process/package-folder.ts';
import { report, runCommand } from './run-command.ts';
import { summaryLines } from './report/summary.ts';
import { printLines } from './report/terminal.ts';
import { ChangeStream } from './serve/change-stream.ts';
import { debouncedRun } from './serve/debounced-run.ts';
import { servePage } from './serve/serve-page.ts';
import { watchPaths } from './serve/watch-paths.ts';
import { inputErrorOf } from './report/errors.ts';
import { cacheFolder } from './store/cache-folder.ts';

const usage = `usage: ${commandLines.start} [PATH...] [--port N] [--title TEXT] [--strict] [--corrections FILE]
           [--map FIELD=PATH]... [--watch] [--no-cache] [--debug]
       ${commandLines.start} --formats            (the formats that are read)
Serves the sample collection, or these files and folders of articles, and prints the address.
With --watch their changes are taken up while it serves.`;

const usualPort = 5173;

const project = fileURLToPath(new URL('../..', import.meta.url));
const sampleData = packageFolder === null ? join(project, 'public/data') : join(packageFolder, 'page/data');

/** The folder of the bundle that is served: the user's cache, where the package is installed for all users. */
function ownDataOf(paths: readonly string[]): string {
  if (packageFolder === null) return join(project, '.dateline/data');
  const name = createHash('sha256')
    .update(paths.map((path) => resolve(path)).join('\0'))
    .digest('hex')
    .slice(0, 16);
  return join(cacheFolder(), 'served', name);
}

/** Finds the page that was installed, or builds that of the project, as it would be published. */
async function builtPage(): Promise<string> {
  if (packageFolder !== null) return join(packageFolder, 'page');
  const site = join(project, '.dateline/site');
  const { buildPage } = await import('./serve/build-page.ts');
  await buildPage(site);
  return site;
}

/** Several changes in this many milliseconds are one: a copied folder comes file by file. */
const debounceMs = 300;

async function makeOwnBundle(bundle: BundleRequest): Promise<void> {
  const below = relative('', bundle.out);
  printLines(summaryLines(await makeBundle(bundle), below.startsWith('..') ? bundle.out : below));
}

/**
 * Makes the bundle again after each change of its input. One that cannot be made is reported, the earlier one stays.
 */
function rebundleChanges(bundle: BundleRequest, changes: ChangeStream, signal: AbortSignal): void {
  const fail = (error: unknown): void => void report('start', usage, error, bundle.debug);
  const rebundle = debouncedRun(async () => {
    if (signal.aborted) return;
    try {
      await makeOwnBundle(bundle);
      changes.announce();
    } catch (error) {
      fail(error);
    }
  }, debounceMs);
  const paths = [...bundle.paths, ...(bundle.corrections === undefined ? [] : [bundle.corrections])];
  watchPaths(paths, signal, rebundle, (error, path) => fail(inputErrorOf(error, path)));
}

async function start(args: string[]): Promise<number> {
  const { bundle: given, watch, port } = parseStartArguments(args);
  const bundle = given && { ...given, out: ownDataOf(given.paths) };
  const changes = watch ? new ChangeStream() : undefined;
  const ending = new AbortController();
  if (bundle) await makeOwnBundle(bundle);
  const page = await servePage(await builtPage(), bundle?.out ?? sampleData, port ?? usualPort, changes);
  if (bundle && changes) rebundleChanges(bundle, changes, ending.signal);
  printLines(['', `Open ${page.address} in a browser; Ctrl-C ends it.`]);
  const stopped = new Promise<void>((end) => {
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
  await stopped;
  ending.abort();
  await page.close();
  return 0;
}

await runCommand('start', usage, start);
