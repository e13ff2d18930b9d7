import { matchLeaf } from '../../../search/run/match-leaf.ts';
import type { TextLeaf } from '../../../search/query/query.ts';
import { IndexCache } from './index-cache.ts';
import type { FetchFile } from './index-cache.ts';
import { serializeError } from './search-messages.ts';
import type { IndexLocation, SearchRequest, SearchResponse } from './search-messages.ts';

/** Sends a response to the page; the buffers are transferred. */
export type Respond = (message: SearchResponse, transfer: ArrayBuffer[]) => void;

/** Handles the page's requests in the worker. Queries run at the same time; one that was cancelled gets no response. */
export class SearchService {
  private readonly fetchFile: FetchFile;
  private readonly respond: Respond;
  private readonly running = new Map<number, AbortController>();
  private open: { location: IndexLocation; index: IndexCache } | null = null;

  constructor(fetchFile: FetchFile, respond: Respond) {
    this.fetchFile = fetchFile;
    this.respond = respond;
  }

  async handle(request: SearchRequest): Promise<void> {
    if (request.kind === 'open') {
      this.open = { location: request.location, index: new IndexCache(request.location, this.fetchFile) };
      this.respond({ kind: 'opened' }, []);
    } else if (request.kind === 'cancel') {
      this.running.get(request.query)?.abort();
    } else {
      await this.run(request.query, request.leaves);
    }
  }

  private async run(query: number, leaves: readonly TextLeaf[]): Promise<void> {
    const controller = new AbortController();
    this.running.set(query, controller);
    try {
      if (!this.open) throw new Error('no index is open');
      const { location, index } = this.open;
      const pieces = index.for(controller.signal);
      const found = await Promise.all(leaves.map((leaf) => matchLeaf(leaf, location.columns, pieces)));
      if (controller.signal.aborted) return;
      // The arrays may be parts of cached files, which a transfer would take away.
      const matches = found.map(({ articles, scores }) => ({ articles: articles.slice(), scores: scores.slice() }));
      this.respond(
        { kind: 'result', query, matches },
        matches.flatMap(({ articles, scores }) => [articles.buffer, scores.buffer]),
      );
    } catch (error) {
      if (!controller.signal.aborted) this.respond({ kind: 'result', query, error: serializeError(error) }, []);
    } finally {
      this.running.delete(query);
    }
  }
}
