import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommands } from '../../src/package/build-commands.ts';
import { builtCommands } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the commands once for all tests, because Node starts a built one in a fifth of the time that tsx needs for its
 * source. They are below the root, where they find the packages. `start` cannot serve from there; that needs its source.
 */
export default async function setup() {
  const home = join(root, '.dateline');
  await mkdir(home, { recursive: true });
  const outDir = await mkdtemp(join(home, 'commands-'));
  await buildCommands(
    { bundle: 'src/cli/bundle.ts', extract: 'src/cli/extract.ts', start: 'src/cli/start.ts' },
    outDir,
  );
  process.env[builtCommands] = outDir;
  return () => rm(outDir, { recursive: true });
}
