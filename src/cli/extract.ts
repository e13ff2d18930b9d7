import { once } from 'node:events';
import { inputsOf, outcomesOf } from './command/collect.ts';
import { parseExtractArguments } from './command/options.ts';
import { runCommand } from './command/run-command.ts';
import { noteLines, skippedLines, stackLines } from './report/summary.ts';
import { printLines } from './report/terminal.ts';
import type { Skipped } from '../contract/skipped.ts';

const usage = `usage: npm run --silent extract -- PATH... [--strict] [--debug]
Writes the record of each article of these files and folders, one a line, to standard output.
The path - reads JSON Lines from standard input.`;

async function extract(args: string[]): Promise<number> {
  const { paths, strict, debug } = parseExtractArguments(args);
  const inputs = inputsOf(paths);
  const skipped: Skipped[] = [...inputs.skipped];
  let records = 0;
  for await (const outcomes of outcomesOf(inputs, false)) {
    for (const outcome of outcomes) if ('skipped' in outcome) skipped.push(outcome.skipped);
    const lines = outcomes.flatMap((outcome) => ('record' in outcome ? [`${JSON.stringify(outcome.record)}\n`] : []));
    records += lines.length;
    if (!process.stdout.write(lines.join(''))) await once(process.stdout, 'drain');
  }
  printLines([...skippedLines(skipped), ...noteLines(inputs.notes)], process.stderr);
  if (debug) printLines(stackLines(skipped), process.stderr);
  if (records === 0) printLines(['extract: no article could be read'], process.stderr);
  return records === 0 || (strict && skipped.length > 0) ? 1 : 0;
}

await runCommand('extract', usage, extract);
