import { isUtf8 } from 'node:buffer';
import { readdirSync, realpathSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeLine } from '../../extract/read/text/decode-text.ts';

/** A path or a name in it; as bytes if it is not UTF-8, since no string leads to such a file. */
export type FilePath = string | Buffer;

function textOrBytes(path: Buffer): FilePath {
  return isUtf8(path) ? path.toString() : path;
}

/** Formats a path as text, for messages and for sources; one that is not UTF-8 is decoded as Windows-1252. */
export function pathText(path: FilePath): string {
  return typeof path === 'string' ? path : (decodeLine(path) ?? path.toString());
}

/** A unique string for each path, as the key of a set. */
export function pathKey(path: FilePath): string {
  return typeof path === 'string' ? path : `\0${path.toString('latin1')}`;
}

export function joinPath(folder: FilePath, name: FilePath): FilePath {
  if (typeof folder === 'string' && typeof name === 'string') return join(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)]);
}

/** Resolves links in a path. Throws the file system's error. */
export function realPath(path: FilePath): FilePath {
  return textOrBytes(realpathSync.native(path, 'buffer'));
}

/** Lists a folder. Throws the file system's error. */
export function readFolder(path: FilePath): { name: FilePath; entry: Dirent<Buffer> }[] {
  const entries = readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => ({ name: textOrBytes(entry.name), entry }));
}
