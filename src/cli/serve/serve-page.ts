import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { errorCode } from '../report/errors.ts';
import { changesPath } from './change-stream.ts';
import type { ChangeStream } from './change-stream.ts';
import { sendText, serveFolder } from './serve-folder.ts';

export interface ServedPage {
  /** URL of the page, e.g. `http://localhost:4173/`. */
  address: string;
  close: () => Promise<void>;
}

/** Reads the Content Security Policy from the head of a built page; null if there is no policy in it. */
function policyIn(html: string): string | null {
  const [, escaped] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return escaped?.replaceAll('&#39;', "'") ?? null;
}

/** Checks that a request names this machine. A page elsewhere whose name was rebound to it does not. */
function isOwnHost(host = ''): boolean {
  const name = host.replace(/:\d+$/, '');
  return name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers with the page, whose head names the stream of changes; a page without this asks for none. */
function servingChanges(html: string, changes: ChangeStream, others: Answer): Answer {
  const named = html.replace('</head>', `<meta name="dateline-changes" content="./${changesPath}"></head>`);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === `/${changesPath}`) changes.connect(request, response, () => others(request, response));
    else if (pathname === '/' && request.method === 'GET')
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(named);
    else others(request, response);
  };
}

function servingBoth(site: string, data: string): Answer {
  const [page, bundle] = [serveFolder(site), serveFolder(data)];
  return (request, response) => {
    const [, path] = /^\/data(?=[/?]|$)(.*)/s.exec(request.url ?? '/') ?? [];
    if (path === undefined) return page(request, response);
    request.url = path.startsWith('/') ? path : `/${path}`;
    bundle(request, response);
  };
}

/** Listens on the port, or on the next that is free. Throws the system's errors. */
async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next++)
    try {
      server.listen(next, 'localhost');
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : next;
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || next === 65_535) throw error;
    }
}

/**
 * Serves a built page (folder `site`) with the bundle in folder `data`, both absolute, on this machine only.
 * Takes the next free port where `port` is taken. Refuses requests for another host name (DNS rebinding), and lets no
 * other origin read an answer. With `changes` it offers their stream too. The policy of the page is sent as a header
 * too, because a worker does not inherit it from the page.
 */
export async function servePage(site: string, data: string, port: number, changes?: ChangeStream): Promise<ServedPage> {
  const html = await readFile(join(site, 'index.html'), 'utf8').catch(() => '');
  const policy = policyIn(html);
  const both = servingBoth(site, data);
  const answer = changes ? servingChanges(html, changes, both) : both;
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (policy !== null) response.setHeader('Content-Security-Policy', policy);
    if (isOwnHost(request.headers.host)) answer(request, response);
    else sendText(response, 403, 'expected a request to localhost');
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
