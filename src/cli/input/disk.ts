import { createReadStream, readFileSync } from 'node:fs';
import type { FileAccess } from '../../input/file-access.ts';
import { diskReason } from '../report/errors.ts';

/** Reads files of the disk. A path may be bytes, as `FilePath`; a thread gets them without their class. */
export const disk = {
  read: (path) => readFileSync(Buffer.from(path)),
  stream: (path) => createReadStream(Buffer.from(path)),
  reasonFor: diskReason,
} satisfies FileAccess<string | Uint8Array>;
