import type { Modality } from '../../contract/record.ts';
import { happensOnce, happensRarely, isVague } from './report/acts.ts';
import type { EventReport } from './report/event-reports.ts';
import type { FeatureKind, FeatureTable } from './report/feature-table.ts';
import { timeCost, timeCostOfOnce } from './time-window.ts';

/** The features of all reports with their weights. */
export interface WeightedFeatures {
  table: FeatureTable;
  weights: Float64Array;
}

/** How much each kind of feature counts, for shared features and for those of one report alone. */
const factors: readonly (readonly [kind: FeatureKind, shared: number, alone: number])[] = [
  ['persons', 1, 1.8],
  ['organizations', 0.8, 0.7],
  ['places', 0.7, 0.6],
  ['wording', 0.5, 0.4],
  // They are among the words as well.
  ['proper', 0.4, 0.2],
  ['figures', 0.5, 0.2],
];

interface Overlap {
  /** Number of the shared features. */
  count: number;
  /** Weight of the shared features. */
  shared: number;
  /** Weight of those that only the one, and only the other has. */
  alone: readonly [number, number];
}

/** Compares the features of one kind of two rows. */
function overlapOf({ table, weights }: WeightedFeatures, kind: FeatureKind, a: number, b: number): Overlap {
  const { values } = table;
  const [[i, endI], [j, endJ]] = [table.spanOf(a, kind), table.spanOf(b, kind)];
  let [atI, atJ] = [i, j];
  let [count, shared, onlyA, onlyB] = [0, 0, 0, 0];
  while (atI < endI || atJ < endJ) {
    const left = atI < endI ? (values[atI] ?? 0) : Infinity;
    const right = atJ < endJ ? (values[atJ] ?? 0) : Infinity;
    const weight = weights[Math.min(left, right)] ?? 0;
    if (left === right) {
      shared += weight;
      count++;
    } else if (left < right) onlyA += weight;
    else onlyB += weight;
    if (left <= right) atI++;
    if (right <= left) atJ++;
  }
  return { count, shared, alone: [onlyA, onlyB] };
}

/** Modalities of an event that may have happened in the end. */
const mayHappen: ReadonlySet<Modality> = new Set(['reported', 'planned', 'possible', 'postponed']);

function modalitiesFit(a: Modality, b: Modality): boolean {
  return a === b || (mayHappen.has(a) && mayHappen.has(b));
}

function sameDistinctions(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

/** Checks whether an act happens to one person in both reports, and to nobody else in one of them and in the other. */
function happensToSame(a: readonly number[], b: readonly number[]): boolean {
  const shared = a.filter((person) => b.includes(person)).length;
  return shared > 0 && (shared === a.length || shared === b.length);
}

/** Checks whether an act happens to a person in the one report who does it in the other. */
function changesSides(a: EventReport, b: EventReport): boolean {
  const [inA, inB] = [new Set(a.undergoers), new Set(b.undergoers)];
  return a.persons.some((person) => b.persons.includes(person) && inA.has(person) !== inB.has(person));
}

/** Evidence that reports of one day need. */
const needed = 2.5;
const neededInOneArticle = 0.8;
/** Evidence of an act that happens to a person rarely, however common the person. */
const ofRareAct = 6;
/** Shared names, words and numbers that reports need: she may call for two things on one day. */
const fewest = 2;
const fewestOfVague = 4;
const mostOfContext = 1.5;

/**
 * Returns how much more evidence two reports have of being of one event than they need (Fellegi and Sunter 1969):
 * positive if they are, null if they cannot be. Shared features count for it by their weight. Where each report has
 * features that the other lacks, the lesser of these counts against it; a report that merely says less does not.
 */
export function likeness(a: EventReport, b: EventReport, features: WeightedFeatures): number | null {
  const acts = a.acts.filter((act) => b.acts.includes(act));
  if (acts.length === 0 || !modalitiesFit(a.modality, b.modality)) return null;
  if (!sameDistinctions(a.distinctions, b.distinctions)) return null;
  const once = acts.some(happensOnce);
  if (once && changesSides(a, b)) return null;
  const toSame = happensToSame(a.undergoers, b.undergoers);
  const rare = toSame && acts.some(happensRarely);
  const onlyOne = once && toSame && a.undergoers.length === b.undergoers.length;
  const time = timeCost(a, b, rare) ?? (onlyOne ? timeCostOfOnce(a, b) : null);
  if (time === null) return null;
  const together = a.article === b.article;
  const vague = acts.every(isVague);
  if (together && (vague || (a.sentence[0] === b.sentence[0] && !rare))) return null;
  const overlap = (kind: FeatureKind): Overlap => overlapOf(features, kind, a.row, b.row);
  const context = overlap('context');
  let count = Number(context.count > 2);
  let evidence = 0.3 * overlap('acts').shared + Math.min(mostOfContext, 0.15 * context.shared);
  let [onlyA, onlyB] = [0, 0];
  for (const [kind, shared, alone] of factors) {
    const found = overlap(kind);
    if (kind !== 'proper') count += found.count;
    if (kind !== 'persons' || !rare) evidence += shared * found.shared;
    onlyA += alone * found.alone[0];
    onlyB += alone * found.alone[1];
  }
  if (!rare && count < (vague ? fewestOfVague : fewest)) return -needed;
  const contrary = Math.min(onlyA, onlyB);
  evidence += rare ? ofRareAct - contrary / 2 : -contrary;
  return evidence - needed - time - (together ? neededInOneArticle : 0);
}
