import { createReadStream, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

function fileIn(folder: string, url: string): string | null {
  try {
    const file = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Lets Vite's server answer `/data/` from this folder, instead of from within the page that it serves. */
export function serveData(folder: string): Plugin {
  return {
    name: 'dateline-data',
    configurePreviewServer(server) {
      server.middlewares.use('/data', (request, response) => {
        const file = fileIn(folder, request.url ?? '/');
        response.setHeader('Cache-Control', 'no-cache');
        if (file === null) {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, { 'Content-Type': 'application/json' });
        createReadStream(file).pipe(response);
      });
    },
  };
}
