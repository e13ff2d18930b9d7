import type { Candidate } from './candidate.ts';
import type { Scan } from '../tokens/scan.ts';

/** Changes the list of candidates as a whole: drops, joins, widens. Candidates come and go in the order of the text. */
export type Refiner = (candidates: readonly Candidate[], scan: Scan) => Candidate[];
