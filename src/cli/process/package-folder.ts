import { existsSync } from 'node:fs';
import { join } from 'node:path';

const above = join(import.meta.dirname, '..');

/**
 * The folder of the installed package, which contains the built page and its sample; null where the commands run from
 * the sources of the project.
 */
export const packageFolder: string | null = existsSync(join(above, 'page/index.html')) ? above : null;

/** The commands as a user types them. */
export const commandLines =
  packageFolder === null
    ? { start: 'npm start --', bundle: 'npm run bundle --', extract: 'npm run --silent extract --' }
    : { start: 'dateline', bundle: 'dateline bundle', extract: 'dateline extract' };
