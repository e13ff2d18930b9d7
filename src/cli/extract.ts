import { once } from 'node:events';
import { inputsOf } from './input/collect.ts';
import { explanationsOf, recordLinesOf } from './command/extract-output.ts';
import { parseExtractArguments } from './options.ts';
import { commandLines } from './process/package-folder.ts';
import { runCommand } from './run-command.ts';
import { noteLines, skippedLines, stackLines } from './report/summary.ts';
import { printLines } from './report/terminal.ts';
import type { Skipped } from '../contract/skipped.ts';

const usage = `usage: ${commandLines.extract} PATH... [--map FIELD=PATH]... [--explain] [--strict] [--debug]
       ${commandLines.extract} --formats    (the formats that are read)
Writes the record of each article of these files and folders, one a line, to standard output.
The path - reads JSON Lines from standard input; articles without an id get one from their content.
--map reads a field from a name of your own in JSON and tables: --map headline=meta.title.
--explain writes, instead of records, how the names, dates and events of each article were decided.`;

async function extract(args: string[]): Promise<number> {
  const { paths, strict, debug, explain, map } = parseExtractArguments(args);
  const inputs = inputsOf(paths, { map });
  const skipped: Skipped[] = [...inputs.skipped];
  const notes = [...inputs.notes];
  let articles = 0;
  for await (const output of explain ? explanationsOf(inputs) : recordLinesOf(inputs)) {
    skipped.push(...output.skipped);
    notes.push(...output.notes);
    articles += output.articles;
    if (!process.stdout.write(output.text)) await once(process.stdout, 'drain');
  }
  printLines([...skippedLines(skipped), ...noteLines(notes)], process.stderr);
  if (debug) printLines(stackLines(skipped), process.stderr);
  if (articles === 0) printLines(['extract: no article could be read'], process.stderr);
  return articles === 0 || (strict && skipped.length > 0) ? 1 : 0;
}

await runCommand('extract', usage, extract);
