import type { Collection } from '../../../contract/collection.ts';
import type { LeafMatches } from '../../../search/run/match-leaf.ts';
import { evaluate } from '../../../search/run/evaluate.ts';
import { parseQuery } from '../../../search/query/parse-query.ts';
import { textLeaves } from '../../../search/query/query.ts';
import type { QueryNode, QueryProblem, TextLeaf } from '../../../search/query/query.ts';
import { importTimeoutMs, ModuleLoadError } from '../../../base/lazy-module.ts';
import { servedPieces } from '../fetch-piece.ts';
import { deserializeError } from './search-messages.ts';
import type { SearchRequest, SearchResponse } from './search-messages.ts';
import { renumberMatches } from './renumber-matches.ts';
import { searchWorkerAddress } from '../trusted-types.ts';

/** The result of a search. */
export interface SearchAnswer {
  /** The query as it was typed. */
  text: string;
  /** The numbers of all articles that match, ascending. */
  articles: Uint32Array;
  /** The BM25 scores of these articles for the text that the query asks for; parallel to `articles`. */
  scores: Float32Array;
  /** The query as it was read, for marking its matches in texts; null if nothing in it can be read. */
  tree: QueryNode | null;
  problem: QueryProblem | null;
}

interface PendingQuery {
  resolve: (matches: LeafMatches[]) => void;
  reject: (error: unknown) => void;
}

/** The worker that searches the index of one collection. */
class IndexWorker {
  readonly folder: string;
  private readonly worker = new Worker(searchWorkerAddress, { type: 'module' });
  private readonly pending = new Map<number, PendingQuery>();
  private queries = 0;
  private readonly startTimeout: ReturnType<typeof setTimeout>;

  constructor({ index, count }: Collection, onFailure: () => void) {
    this.folder = index.folder;
    const fail = () => {
      onFailure();
      this.terminate(new ModuleLoadError('The search', 1));
    };
    this.startTimeout = setTimeout(fail, importTimeoutMs);
    this.worker.addEventListener('message', (event: MessageEvent<SearchResponse>) => this.receive(event.data));
    this.worker.addEventListener('error', fail);
    const bundle = { page: document.baseURI, pieces: servedPieces(), folder: index.folder };
    const location = { ...bundle, size: count, columns: index.search };
    this.send({ kind: 'open', location });
  }

  /**
   * Matches text leaves in the index. Rejects with FetchError, FormatError, ModuleLoadError, or the reason of the
   * signal.
   */
  match(leaves: readonly TextLeaf[], signal: AbortSignal): Promise<LeafMatches[]> {
    const query = this.queries++;
    signal.addEventListener('abort', () => this.cancel(query, signal.reason), { once: true });
    return new Promise((resolve, reject) => {
      this.pending.set(query, { resolve, reject });
      this.send({ kind: 'query', query, leaves });
    });
  }

  /** Ends the worker; the queries that are still pending reject with the error. */
  terminate(error: Error): void {
    clearTimeout(this.startTimeout);
    this.worker.terminate();
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }

  private cancel(query: number, reason: unknown): void {
    const pending = this.pending.get(query);
    if (!pending) return;
    this.pending.delete(query);
    this.send({ kind: 'cancel', query });
    pending.reject(reason);
  }

  private send(request: SearchRequest): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window, has no origin
    this.worker.postMessage(request);
  }

  private receive(response: SearchResponse): void {
    clearTimeout(this.startTimeout);
    if (response.kind === 'opened') return;
    const pending = this.pending.get(response.query);
    this.pending.delete(response.query);
    if ('error' in response) pending?.reject(deserializeError(response.error));
    else pending?.resolve(response.matches);
  }
}

let current: IndexWorker | null = null;

function workerFor(collection: Collection): IndexWorker {
  if (current?.folder === collection.index.folder) return current;
  current?.terminate(new Error('another collection was opened'));
  const worker = new IndexWorker(collection, () => {
    if (current === worker) current = null;
  });
  current = worker;
  return worker;
}

/**
 * Searches a collection for a query as it was typed; null if the query asks for nothing. Finds all articles if nothing
 * in the query can be read; `problem` says why. Rejects with FetchError, FormatError, ModuleLoadError, or the reason of
 * the signal.
 */
export async function search(collection: Collection, text: string, signal: AbortSignal): Promise<SearchAnswer | null> {
  const { tree, problem } = parseQuery(text);
  if (!tree) {
    if (!problem) return null;
    const articles = Uint32Array.from({ length: collection.count }, (_, article) => article);
    return { text, articles, scores: new Float32Array(articles.length), tree, problem };
  }
  const leaves = textLeaves(tree, false);
  const { stored = collection, order } = collection.corrected ?? {};
  const found = leaves.length > 0 ? await workerFor(stored).match(leaves, signal) : [];
  const matches = order ? renumberMatches(found, order) : found;
  const byLeaf = new Map(matches.flatMap((match, at) => (leaves[at] ? [[leaves[at], match] as const] : [])));
  return { text, ...evaluate(tree, collection, byLeaf), tree, problem };
}
