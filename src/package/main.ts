import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePackage } from './make-package.ts';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.dateline/package');
await makePackage(folder);
console.log(`The package is in ${folder}; npm pack makes its archive there, npm publish publishes it.`);
