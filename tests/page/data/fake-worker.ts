import { vi } from 'vitest';
import type { FetchFile } from '../../../src/page/data/search/index-cache.ts';
import type { SearchRequest } from '../../../src/page/data/search/search-messages.ts';
import { SearchService } from '../../../src/page/data/search/search-service.ts';

/** A stand-in for the search worker, and how often it was ended. */
export interface MadeWorker extends EventTarget {
  ended: ReturnType<typeof vi.fn<() => void>>;
}

/** Makes a `Worker` that works in the same thread; messages are copied, as between threads. */
export function fakeWorker(fetchFile: FetchFile, onMade: (worker: MadeWorker) => void = () => undefined) {
  return class extends EventTarget implements MadeWorker {
    readonly ended = vi.fn<() => void>();
    private readonly service = new SearchService(fetchFile, (message, transfer) =>
      this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(message, { transfer }) })),
    );

    constructor() {
      super();
      onMade(this);
    }

    postMessage(request: SearchRequest): void {
      void this.service.handle(structuredClone(request));
    }

    terminate(): void {
      this.ended();
    }
  };
}
