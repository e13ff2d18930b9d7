import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds entries of the sources (paths below the root by the name of the result) into JavaScript for Node: the folder
 * `outDir` (absolute) then has a file for each and for what they share. Packages are imported, not copied. Returns the
 * names of the packages. Throws Vite's errors.
 */
export async function buildCommands(entries: Readonly<Record<string, string>>, outDir: string): Promise<string[]> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        // A thread is started from a file of this name beside the code that starts it.
        input: { ...entries, 'start-thread': 'src/cli/input/workers/start-thread.mjs' },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const imported = outputs.flatMap((file) => (file.type === 'chunk' ? [...file.imports, ...file.dynamicImports] : []));
  const files = new Set(outputs.map(({ fileName }) => fileName));
  const packages = imported.filter((name) => !files.has(name) && !name.startsWith('node:'));
  return [...new Set(packages.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')))].toSorted();
}
