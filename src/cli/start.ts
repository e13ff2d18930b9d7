import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './command/make-bundle.ts';
import { parseStartArguments } from './options.ts';
import type { BundleRequest } from './command/make-bundle.ts';
import { report, runCommand } from './run-command.ts';
import { summaryLines } from './report/summary.ts';
import { printLines } from './report/terminal.ts';
import { buildPage } from './serve/build-page.ts';
import { ChangeStream } from './serve/change-stream.ts';
import { debouncedRun } from './serve/debounced-run.ts';
import { servePage } from './serve/serve-page.ts';
import { watchPaths } from './serve/watch-paths.ts';
import { inputErrorOf } from './report/errors.ts';

const usage = `usage: npm start [-- [PATH...] [--port N] [--title TEXT] [--strict] [--corrections FILE]
                    [--map FIELD=PATH]... [--watch] [--no-cache] [--debug]]
       npm start -- --formats            (the formats that are read)
Serves the sample collection, or these files and folders of articles, and prints the address.
With --watch their changes are taken up while it serves.`;

function folder(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

const site = folder('.dateline/site');
const ownData = folder('.dateline/data');
const sampleData = folder('public/data');
const usualPort = 5173;

/** Several changes in this many milliseconds are one: a copied folder comes file by file. */
const debounceMs = 300;

async function makeOwnBundle(bundle: BundleRequest): Promise<void> {
  printLines(summaryLines(await makeBundle(bundle), relative('', ownData)));
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
  const { bundle, watch, port } = parseStartArguments(args, ownData);
  const changes = watch ? new ChangeStream() : undefined;
  const ending = new AbortController();
  if (bundle) await makeOwnBundle(bundle);
  // Serves the built page, as it would be published, with its security policy.
  await buildPage(site, watch);
  const page = await servePage(site, bundle ? ownData : sampleData, port ?? usualPort, changes);
  if (bundle && changes) rebundleChanges(bundle, changes, ending.signal);
  printLines(['', `Open ${page.address} in a browser; Ctrl-C ends it.`]);
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await stopped;
  ending.abort();
  await page.close();
  return 0;
}

await runCommand('start', usage, start);
