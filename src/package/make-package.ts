import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildCommands } from './build-commands.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Another package has the name of the project. */
const packageName = 'dateline-timeline';

/** Packages that only the commands of the project need: the installed ones serve a page that has been built. */
const notShipped = new Set(['vite', 'tsx']);

async function readJson(path: string) {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}

/** The manifest; it names exactly the versions of the packages with which the commands were tested. */
async function manifestOf(packages: readonly string[]): Promise<object> {
  const { version, description, license, engines } = await readJson('package.json');
  const lock = await readJson('package-lock.json');
  const versions = packages.map((name) => [name, lock.packages[`node_modules/${name}`].version]);
  return {
    name: packageName,
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { dateline: 'lib/dateline.mjs' },
    exports: { '.': { types: './types/package/library.d.ts', default: './lib/library.mjs' } },
    dependencies: Object.fromEntries(versions),
  };
}

/** Writes the declarations of the library. Throws an error with the compiler's messages. */
async function writeTypes(folder: string): Promise<void> {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    rootDir: join(root, 'src'),
    outDir: join(folder, 'types'),
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const files = [join(root, 'src/package/library.ts')];
  await writeFile(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), include: [], compilerOptions, files }),
  );
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--project', config], {
    encoding: 'utf8',
  });
  await rm(config);
  if (status !== 0) throw new Error(`the types cannot be written: ${stdout}`);
}

/**
 * Makes the npm package in `folder` (absolute, replaced): the commands as JavaScript, the types of the library, and the
 * built page with the sample. `npm pack` makes its archive.
 */
export async function makePackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const entries = { dateline: 'src/cli/dateline.ts', library: 'src/package/library.ts' };
  const packages = await buildCommands(entries, join(folder, 'lib'));
  await build({ root, logLevel: 'warn', build: { outDir: join(folder, 'page'), emptyOutDir: true } });
  await writeTypes(folder);
  const shipped = packages.filter((name) => !notShipped.has(name));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(await manifestOf(shipped), null, 2)}\n`);
  for (const file of ['README.md', 'LICENSE']) await cp(join(root, file), join(folder, file));
}
