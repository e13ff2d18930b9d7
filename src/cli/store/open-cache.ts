import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { packageFolder } from '../process/package-folder.ts';
import { cacheFolder } from './cache-folder.ts';
import { extractionVersion, packageVersion } from './extraction-version.ts';
import { RecordCache } from './record-cache.ts';

/** Opens the cache of records for the bundle in `out`; null where the sources of the extraction are missing. */
export function openCache(out: string): RecordCache | null {
  const version =
    packageFolder === null ? extractionVersion(join(import.meta.dirname, '../../..')) : packageVersion(packageFolder);
  const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16);
  return version === null ? null : new RecordCache(cacheFolder(), name, version);
}
