#!/usr/bin/env node
// The command of the installed package: `dateline` serves, `dateline bundle` and `dateline extract` do what their names
// say. A folder of such a name is written `./bundle`.
import process from 'node:process';

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  bundle: () => import('./bundle.ts'),
  extract: () => import('./extract.ts'),
};

const named = commands[process.argv[2] ?? ''];
if (named) process.argv.splice(2, 1);
await (named ?? (() => import('./start.ts')))();
