import type { Passage } from '../../tokens/passage.ts';
import type { Referents } from '../references/referents.ts';
import type { TitledSentence } from './title-source.ts';

/** What the title of a clause is written from. */
export interface ClauseSource {
  passage: Passage;
  sentence: TitledSentence;
  referents: Referents;
  /** The clauses that have an event, and so a title, of their own. */
  titled: ReadonlySet<number>;
}
