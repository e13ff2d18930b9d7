import { askIndex } from '../../../search/run/ask-index.ts';
import type { TextLeaf } from '../../../search/query/query.ts';
import { IndexPieces } from './index-pieces.ts';
import type { FetchFile } from './index-pieces.ts';
import { packError } from './search-messages.ts';
import type { FromWorker, IndexPlace, ToWorker } from './search-messages.ts';

/** Answers the page's questions, in whatever order they can be answered; one that was dropped gets no answer. */
export class SearchDesk {
  private readonly fetchFile: FetchFile;
  private readonly answer: (message: FromWorker, transfer: ArrayBuffer[]) => void;
  private readonly asked = new Map<number, AbortController>();
  private open: { place: IndexPlace; pieces: IndexPieces } | null = null;

  constructor(fetchFile: FetchFile, answer: (message: FromWorker, transfer: ArrayBuffer[]) => void) {
    this.fetchFile = fetchFile;
    this.answer = answer;
  }

  async receive(message: ToWorker): Promise<void> {
    if (message.kind === 'open') {
      this.open = { place: message.place, pieces: new IndexPieces(message.place, this.fetchFile) };
      this.answer({ kind: 'opened' }, []);
    } else if (message.kind === 'drop') {
      this.asked.get(message.question)?.abort();
    } else {
      await this.ask(message.question, message.leaves);
    }
  }

  private async ask(question: number, leaves: readonly TextLeaf[]): Promise<void> {
    const controller = new AbortController();
    this.asked.set(question, controller);
    try {
      if (!this.open) throw new Error('no index to ask');
      const { place, pieces } = this.open;
      const files = pieces.for(controller.signal);
      const answers = await Promise.all(leaves.map((leaf) => askIndex(leaf, place.columns, files)));
      if (controller.signal.aborted) return;
      // The arrays may be the cache's own, which must stay here: what is handed over is a copy.
      const own = answers.map(({ articles, scores }) => ({ articles: articles.slice(), scores: scores.slice() }));
      this.answer(
        { kind: 'answer', question, answers: own },
        own.flatMap(({ articles, scores }) => [articles.buffer, scores.buffer]),
      );
    } catch (error) {
      if (!controller.signal.aborted) this.answer({ kind: 'answer', question, error: packError(error) }, []);
    } finally {
      this.asked.delete(question);
    }
  }
}
