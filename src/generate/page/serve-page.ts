import { preview } from 'vite';
import { serveData } from './serve-data.ts';

export interface ServedPage {
  /** Where the page is, e.g. `http://localhost:4173/`. */
  address: string;
  close: () => Promise<void>;
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
    plugins: [serveData(data)],
  });
  const address = server.httpServer.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { address: `http://localhost:${taken}/`, close: () => server.close() };
}
