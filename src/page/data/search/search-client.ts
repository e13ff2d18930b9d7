import type { Collection } from '../../../contract/collection.ts';
import type { LeafAnswer } from '../../../search/run/ask-index.ts';
import { evaluate } from '../../../search/run/evaluate.ts';
import { parseQuery } from '../../../search/query/parse-query.ts';
import { textLeaves } from '../../../search/query/query.ts';
import type { QueryNode, QueryProblem, TextLeaf } from '../../../search/query/query.ts';
import { mostWaitMs, PartError } from '../../../base/loadable.ts';
import { unpackError } from './search-messages.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';
import { searchWorkerAddress } from '../trusted-types.ts';

/** What a search found. */
export interface SearchAnswer {
  /** What was searched for, as it was typed. */
  text: string;
  /** The numbers of all articles that match, ascending. */
  articles: Uint32Array;
  /** How well each matches what the query says of the text, by BM25; parallel to `articles`. */
  scores: Float32Array;
  /** What was searched for, to be marked in texts; null if what was typed says nothing that can be read. */
  tree: QueryNode | null;
  problem: QueryProblem | null;
}

interface Waiting {
  resolve: (answers: LeafAnswer[]) => void;
  reject: (error: unknown) => void;
}

/** The worker that reads the index of one collection. */
class IndexWorker {
  readonly folder: string;
  private readonly worker = new Worker(searchWorkerAddress, { type: 'module' });
  private readonly waiting = new Map<number, Waiting>();
  private questions = 0;
  private readonly starting: ReturnType<typeof setTimeout>;

  constructor({ index, count }: Collection, onFailure: () => void) {
    this.folder = index.folder;
    const fail = () => {
      onFailure();
      this.end(new PartError('The search', 1));
    };
    this.starting = setTimeout(fail, mostWaitMs);
    this.worker.addEventListener('message', (event: MessageEvent<FromWorker>) => this.receive(event.data));
    this.worker.addEventListener('error', fail);
    const place = { page: document.baseURI, folder: index.folder, size: count, columns: index.search };
    this.send({ kind: 'open', place });
  }

  ask(leaves: readonly TextLeaf[], signal: AbortSignal): Promise<LeafAnswer[]> {
    const question = this.questions++;
    signal.addEventListener(
      'abort',
      () => {
        const dropped = this.waiting.get(question);
        if (!dropped) return;
        this.waiting.delete(question);
        this.send({ kind: 'drop', question });
        dropped.reject(signal.reason);
      },
      { once: true },
    );
    return new Promise((resolve, reject) => {
      this.waiting.set(question, { resolve, reject });
      this.send({ kind: 'ask', question, leaves });
    });
  }

  end(error: Error): void {
    clearTimeout(this.starting);
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private send(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window, has no origin
    this.worker.postMessage(message);
  }

  private receive(message: FromWorker): void {
    clearTimeout(this.starting);
    if (message.kind === 'opened') return;
    const asked = this.waiting.get(message.question);
    this.waiting.delete(message.question);
    if ('error' in message) asked?.reject(unpackError(message.error));
    else asked?.resolve(message.answers);
  }
}

let current: IndexWorker | null = null;

function workerFor(collection: Collection): IndexWorker {
  if (current?.folder === collection.index.folder) return current;
  current?.end(new Error('another collection was opened'));
  const made = new IndexWorker(collection, () => {
    if (current === made) current = null;
  });
  current = made;
  return made;
}

/**
 * Searches a collection for what was typed; null if that asks nothing. Where nothing of it can be read, all articles are
 * found, and `problem` says why. Rejects with FetchError, FormatError, PartError, or the signal's reason.
 */
export async function search(collection: Collection, text: string, signal: AbortSignal): Promise<SearchAnswer | null> {
  const { tree, problem } = parseQuery(text);
  if (!tree) {
    if (!problem) return null;
    const articles = Uint32Array.from({ length: collection.count }, (_, article) => article);
    return { text, articles, scores: new Float32Array(articles.length), tree, problem };
  }
  const leaves = textLeaves(tree, false);
  const answers = leaves.length > 0 ? await workerFor(collection).ask(leaves, signal) : [];
  const byLeaf = new Map(answers.flatMap((answer, at) => (leaves[at] ? [[leaves[at], answer] as const] : [])));
  return { text, ...evaluate(tree, collection, byLeaf), tree, problem };
}
