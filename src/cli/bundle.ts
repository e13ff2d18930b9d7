import { existsSync } from 'node:fs';
import { UsageError } from './report/errors.ts';
import { makeBundle } from './command/make-bundle.ts';
import { defaultOut, parseBundleArguments, sampleRequest } from './options.ts';
import { commandLines } from './process/package-folder.ts';
import { runCommand } from './run-command.ts';
import { summaryLines } from './report/summary.ts';
import { printLines } from './report/terminal.ts';

const usage = `usage: ${commandLines.bundle} PATH... [--out DIR] [--title TEXT] [--strict] [--corrections FILE]
           [--map FIELD=PATH]... [--no-cache] [--debug]
       ${commandLines.bundle} --records FILE... [the same options]
       ${commandLines.bundle} --formats       (the formats that are read)
Writes the bundle of these files and folders of articles to DIR (${defaultOut}). --no-cache extracts articles again
that have not changed since the run before.`;

async function bundle(args: string[]): Promise<number> {
  const request = parseBundleArguments(args);
  if (request === sampleRequest) {
    if (!existsSync(request.paths[0] ?? ''))
      throw new UsageError('expected a file or a folder of articles, found none');
    printLines([`no path given: bundling the sample collection, ${request.paths.join(', ')}`], process.stderr);
  }
  const index = await makeBundle(request);
  printLines(summaryLines(index, request.out));
  return 0;
}

await runCommand('bundle', usage, bundle);
