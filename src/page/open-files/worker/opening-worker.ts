import { collectFiles } from './collect-files.ts';
import { fileInputs } from './file-inputs.ts';
import type { FoundFile } from './found-file.ts';
import { NothingReadError } from './nothing-read-error.ts';
import { openedBundle } from './opened-bundle.ts';
import type { OpeningFault, OpeningMessage } from './opening-messages.ts';

function faultOf(error: unknown): OpeningFault {
  const message = error instanceof Error ? error.message : String(error);
  const { skipped, notes } = error instanceof NothingReadError ? error : { skipped: [], notes: [] };
  return { message, skipped, notes };
}

function send(message: OpeningMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window, has no origin
  self.postMessage(message);
}

async function open(found: readonly FoundFile[]): Promise<void> {
  try {
    const pieces = await openedBundle(found);
    send({ pieces: pieces ?? (await collectFiles(fileInputs(found), (progress) => send({ progress }))) });
  } catch (error) {
    send({ fault: faultOf(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<FoundFile[]>) => void open(data));
