import { once } from 'node:events';
import { open, realpath, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { diskReason } from '../report/errors.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};
const missing = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** Opens the file at a path below the folder; null if there is none, or if a link leads out of the folder. */
async function openWithin(folder: string, path: string): Promise<FileHandle | null> {
  try {
    const file = await realpath(join(folder, path));
    if (!file.startsWith((await realpath(folder)) + sep) || !(await stat(file)).isFile()) return null;
    return await open(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && missing.has(String(error.code))) return null;
    throw error;
  }
}

/** Sends a line of text with a status. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function sendFailure(response: ServerResponse, error: unknown): void {
  // Once the headers are sent, only a closed connection shows the client that the body is incomplete.
  if (response.headersSent) response.destroy();
  else sendText(response, 500, diskReason(error) ?? 'the file cannot be read');
}

/** Sends a stream: with status 500 if it fails at once, with a closed connection if it fails later. */
export async function sendStream(response: ServerResponse, type: string, stream: Readable): Promise<void> {
  try {
    await once(stream, 'readable');
    response.writeHead(200, { 'Content-Type': type });
    await pipeline(stream, response);
  } catch (error) {
    stream.destroy();
    sendFailure(response, error);
  }
}

async function answer(folder: string, { method, url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-cache');
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'expected GET or HEAD');
  }
  const path = pathOf(url);
  const file = path === null ? null : await openWithin(folder, path);
  if (path === null || file === null) return sendText(response, 404, 'no such file');
  await sendStream(response, types[extname(path)] ?? 'application/octet-stream', file.createReadStream());
}

/**
 * Serves the files of a folder, and none from outside it, by whatever path or link. A file that cannot be read is an
 * error of its own request: the static server that comes with Vite ends the process there.
 */
export function serveFolder(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(folder, request, response).catch((error: unknown) => sendFailure(response, error));
  };
}
