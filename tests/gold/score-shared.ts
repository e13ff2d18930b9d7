import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const usage = `usage: tsx tests/gold/score-shared.ts FOLDER
Scores extraction on the outside gold sets of a folder: NAME.jsonl, NAME.gold.json and score.mjs.`;

/** Far more than the records of any gold set. */
const maxBuffer = 1 << 30;

function output(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status ?? 'a signal'}\n${stderr}`);
  return stdout;
}

/** Names of the gold sets of a folder; none where it, or its scorer, does not exist. */
function setsOf(folder: string): string[] {
  if (!existsSync(join(folder, 'score.mjs'))) return [];
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? []);
  return names.filter((name) => existsSync(join(folder, `${name}.jsonl`))).toSorted();
}

function score(folder: string): void {
  const sets = setsOf(folder);
  if (sets.length === 0) return console.log('no outside gold here');
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-gold-'));
  try {
    for (const name of sets) {
      const records = join(temporary, `${name}.records.jsonl`);
      const articles = join(folder, `${name}.jsonl`);
      writeFileSync(records, output('node_modules/.bin/tsx', ['src/cli/extract.ts', articles]));
      console.log(
        `${name}\n${output('node', [join(folder, 'score.mjs'), join(folder, `${name}.gold.json`), records])}`,
      );
    }
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  score(folder);
}
