// oxlint-disable-next-line import/default -- the export is Vite's: the address of the built worker
import workerAddress from './worker/opening-worker.ts?worker&url';
import { trustedWorker } from '../data/trusted-types.ts';
import type { Pieces } from '../data/fetch-piece.ts';
import type { ChosenFiles } from './chosen.ts';
import { findFiles } from './found-files.ts';
import type { OpeningFault, OpeningMessage, OpeningProgress } from './worker/opening-messages.ts';

const address = trustedWorker('opening-worker', workerAddress);

/** No collection could be made of the files. */
export class OpeningError extends Error implements OpeningFault {
  readonly skipped: OpeningFault['skipped'];
  readonly notes: OpeningFault['notes'];

  constructor({ message, skipped, notes }: OpeningFault) {
    super(message);
    this.skipped = skipped;
    this.notes = notes;
  }
}

/**
 * Reads files and makes their collection in a worker, which ends with the signal. Returns the files of its bundle.
 * Rejects with OpeningError or the signal's reason.
 */
export async function readFiles(
  chosen: ChosenFiles,
  report: (progress: OpeningProgress) => void,
  signal: AbortSignal,
): Promise<Pieces> {
  const found = await findFiles(chosen, signal);
  signal.throwIfAborted();
  const worker = new Worker(address, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const fail = (message: string) => reject(new OpeningError({ message, skipped: [], notes: [] }));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', ({ message }) =>
        fail(message || 'The code of the readers could not be fetched.'),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<OpeningMessage>) => {
        if ('progress' in data) report(data.progress);
        else if ('pieces' in data) resolve(data.pieces);
        // PDF.js announces itself to whoever started the worker.
        else if ('fault' in data) reject(new OpeningError(data.fault));
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window, has no origin
      worker.postMessage(found);
    });
  } finally {
    worker.terminate();
  }
}
