import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'vite';
import type { Plugin } from 'vite';
import { changesPath } from './change-stream.ts';
import type { ChangeStream } from './change-stream.ts';
import { serveFolder } from './serve-folder.ts';

export interface ServedPage {
  /** URL of the page, e.g. `http://localhost:4173/`. */
  address: string;
  close: () => Promise<void>;
}

/** Reads the Content Security Policy from the head of a built page; null if there is no page, or no policy in it. */
async function policyOf(site: string): Promise<string | null> {
  const html = await readFile(join(site, 'index.html'), 'utf8').catch(() => '');
  const [, escaped] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return escaped?.replaceAll('&#39;', "'") ?? null;
}

/** Serves both folders. The policy is sent as a header too, because a worker does not inherit it from the page. */
function pageAndData(site: string, data: string, policy: string | null, changes?: ChangeStream): Plugin {
  return {
    name: 'dateline-page',
    configurePreviewServer({ middlewares }) {
      middlewares.use((_request, response, next) => {
        response.setHeader('X-Content-Type-Options', 'nosniff');
        if (policy !== null) response.setHeader('Content-Security-Policy', policy);
        next();
      });
      if (changes)
        middlewares.use(`/${changesPath}`, (request, response, next) => changes.connect(request, response, next));
      middlewares.use('/data', serveFolder(data));
      middlewares.use(serveFolder(site));
    },
  };
}

/**
 * Serves a built page (folder `site`) with the bundle in folder `data`, both absolute, on this machine only.
 * Takes the next free port where `port` is taken. Refuses requests for another host name (DNS rebinding), and lets no
 * other origin read an answer. With `changes` it offers their stream too.
 */
export async function servePage(site: string, data: string, port: number, changes?: ChangeStream): Promise<ServedPage> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    preview: { port, host: 'localhost', cors: false },
    plugins: [pageAndData(site, data, await policyOf(site), changes)],
  });
  const address = server.httpServer.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { address: `http://localhost:${taken}/`, close: () => server.close() };
}
