import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './command/make-bundle.ts';
import { parseStartArguments } from './options.ts';
import { runCommand } from './run-command.ts';
import { summaryLines } from './report/summary.ts';
import { printLines } from './report/terminal.ts';
import { buildPage } from './serve/build-page.ts';
import { servePage } from './serve/serve-page.ts';

const usage = `usage: npm start [-- [PATH...] [--port N] [--title TEXT] [--strict] [--corrections FILE]
                    [--map FIELD=PATH]... [--no-cache] [--debug]]
       npm start -- --formats            (the formats that are read)
Serves the sample collection, or these files and folders of articles, and prints the address.`;

function folder(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

const site = folder('.dateline/site');
const ownData = folder('.dateline/data');
const sampleData = folder('public/data');
const usualPort = 5173;

async function start(args: string[]): Promise<number> {
  const { bundle, port } = parseStartArguments(args, ownData);
  if (bundle) {
    const index = await makeBundle(bundle);
    printLines(summaryLines(index, relative('', ownData)));
  }
  // Serves the built page, as it would be published, with its security policy.
  await buildPage(site);
  const page = await servePage(site, bundle ? ownData : sampleData, port ?? usualPort);
  printLines(['', `Open ${page.address} in a browser; Ctrl-C ends it.`]);
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await stopped;
  await page.close();
  return 0;
}

await runCommand('start', usage, start);
