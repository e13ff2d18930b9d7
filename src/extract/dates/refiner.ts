import type { DateCandidate } from './timex/candidate.ts';
import type { Passage } from '../tokens/passage.ts';

/** Changes the list of candidates as a whole: drops, joins, widens. Candidates come and go in the order of the text. */
export type Refiner = (candidates: readonly DateCandidate[], passage: Passage) => DateCandidate[];
