import { createHash } from 'node:crypto';
import type { Sha256 } from '../../bundle/bundle-pieces.ts';

/** Starts a SHA-256 of Node. */
export function sha256(): Sha256 {
  const hash = createHash('sha256');
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
}
