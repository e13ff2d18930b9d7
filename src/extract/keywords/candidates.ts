import { singular } from '../english/singular.ts';
import type { Token } from './tokens.ts';
import { isDemonym } from '../english/word-class.ts';
import { weakAdjectives } from '../english/words/weak-words.ts';

/** A possible keyword: the same words in singular, wherever they stand together. */
export interface Candidate {
  /** Its content words in singular and small letters, parted by spaces. */
  key: string;
  words: readonly string[];
  /** How often each spelling occurs. */
  surfaces: Map<string, number>;
  count: number;
  firstSentence: number;
  /** Whether all its words are always capitalised. */
  name: boolean;
  /** Candidates that contain it, by key, for the nested frequency of the C-value. */
  containers: Set<string>;
}

const longestTerm = 4;
const weak = new Set(weakAdjectives);

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'break' || token.parted) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (token.kind !== 'break') run.push(token);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function tailFrom(tokens: readonly Token[], at: number): Token[] {
  const tail: Token[] = [];
  for (const token of tokens.slice(at, at + longestTerm - 1)) {
    if (token.kind === 'break' || token.parted) break;
    tail.push(token);
    // A name goes on ("University of New Hampshire"); of other words the first noun is enough.
    if (token.kind === 'noun' && !token.name) break;
  }
  return tail;
}

// "balance of power", "University of Oslo"; but "mayor of Oslo" says no more than its halves.
function linkedRuns(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap((token, at) => {
    const head = tokens[at - 1];
    if (token.word !== 'of' || token.parted || head?.kind !== 'noun') return [];
    const tail = tailFrom(tokens, at + 1);
    const alike = tail.every(({ name }) => name === head.name);
    return alike && tail.at(-1)?.kind === 'noun' ? [[head, token, ...tail]] : [];
  });
}

// "Norway and Sweden": two names that stand side by side are one topic, in either order.
function pairedNames(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap((token, at) => {
    const [left, right, before, after] = [tokens[at - 1], tokens[at + 1], tokens[at - 2], tokens[at + 2]];
    if (token.word !== 'and' || token.parted || !left?.name || !right?.name || right.parted) return [];
    const alone =
      (left.parted || before?.kind === 'break') && (!after || after.parted || after.kind === 'break' || !after.name);
    return alone && left.kind === 'noun' && right.kind === 'noun' ? [[left, token, right]] : [];
  });
}

function contentWords(run: readonly Token[]): string[] {
  return run.filter(({ kind }) => kind !== 'break').map(({ word }) => singular(word.replaceAll('’', "'")));
}

// The capital that a sentence begins with goes; "Chinese" or "NATO" keeps its own.
function surfaceOf(run: readonly Token[]): string {
  return run
    .map(({ surface, word, name, idleCapital }) =>
      !idleCapital || name || isDemonym(word) || /\p{Lu}.*\p{Lu}/u.test(surface) ? surface : word,
    )
    .join(' ');
}

class Pool {
  readonly byKey = new Map<string, Candidate>();

  add(run: readonly Token[], sorted: boolean): string {
    const parts = contentWords(run);
    const key = (sorted ? parts.toSorted() : parts).join(' ');
    const candidate = this.byKey.get(key) ?? {
      key,
      words: parts,
      surfaces: new Map<string, number>(),
      count: 0,
      firstSentence: run[0]?.sentence ?? 0,
      name: run.every(({ name, kind }) => name || kind === 'break'),
      containers: new Set<string>(),
    };
    const surface = surfaceOf(run);
    candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
    candidate.count++;
    this.byKey.set(key, candidate);
    return key;
  }
}

function mayStandAlone(run: readonly Token[]): boolean {
  const [first] = run;
  return run.at(-1)?.kind === 'noun' && first !== undefined && !(weak.has(first.word) && !first.name);
}

function addRun(run: readonly Token[], pool: Pool): void {
  const keyAt = new Map<string, string>();
  for (let start = 0; start < run.length; start++)
    for (let end = start + 1; end <= Math.min(run.length, start + longestTerm); end++) {
      const part = run.slice(start, end);
      if (mayStandAlone(part)) keyAt.set(`${start} ${end}`, pool.add(part, false));
    }
  for (const [place, key] of keyAt) {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    for (let from = Math.max(0, end - longestTerm); from <= start; from++)
      for (let to = end; to <= Math.min(run.length, from + longestTerm); to++) {
        const container = keyAt.get(`${from} ${to}`);
        if (container !== undefined && container !== key) pool.byKey.get(key)?.containers.add(container);
      }
  }
}

/** All possible keywords of a text: parts of runs of adjectives and nouns that end in a noun, "A of B", and pairs of names. */
export function candidatesOf(tokens: readonly Token[]): Map<string, Candidate> {
  const pool = new Pool();
  for (const run of runsOf(tokens)) addRun(run, pool);
  for (const run of linkedRuns(tokens)) pool.add(run, false);
  for (const run of pairedNames(tokens)) pool.add(run, true);
  return pool.byKey;
}
