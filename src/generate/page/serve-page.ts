import { preview } from 'vite';
import type { Plugin } from 'vite';
import { serveData } from './serve-data.ts';

export interface ServedPage {
  /** Where the page is, e.g. `http://localhost:4173/`. */
  address: string;
  close: () => Promise<void>;
}

/** Vite's server compresses what it sends; on one machine that costs both sides more than it saves. */
function uncompressed(): Plugin {
  return {
    name: 'dateline-uncompressed',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        delete request.headers['accept-encoding'];
        next();
      });
    },
  };
}

/**
 * Serves a built page (folder `site`) with the bundle in folder `data`, both absolute, on this machine only.
 * Takes the next free port where `port` is taken.
 */
export async function servePage(site: string, data: string, port: number): Promise<ServedPage> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir: site },
    preview: { port, host: 'localhost' },
    plugins: [uncompressed(), serveData(data)],
  });
  const address = server.httpServer.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { address: `http://localhost:${taken}/`, close: () => server.close() };
}
