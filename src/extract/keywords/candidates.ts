import { isDemonym } from '../english/word-class.ts';
import { measures, weakAdjectives } from '../english/words/weak-words.ts';
import type { Token } from './tokens.ts';

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
  /** Whether it never stands in small letters. */
  capital: boolean;
  /** Candidates that contain it, by key, for the nested frequency of the C-value. */
  containers: Set<string>;
}

const longestTerm = 4;
const weak = new Set(weakAdjectives);
// "a cup of tea", "loads of sand": how much, not what.
const quantities = new Set([
  ...measures,
  ...'cup glass bottle bag load pile heap pair piece plate bowl mug sheet lot bit couple'.split(' '),
]);

// "the frigate Skua": a common noun in front of a name is not part of it.
function startsName(token: Token, before: Token | undefined): boolean {
  if (!token.name || before === undefined || before.surface !== before.word) return false;
  return before.kind === 'noun' || (before.word.includes('-') && !isDemonym(before.word));
}

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'break' || token.parted || startsName(token, run.at(-1))) {
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

// The word before "of", or of a name all its words: "Oslo State Institute" of Fisheries.
function headBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at - 1;
  while (at - from < longestTerm && tokens[from]?.name && !tokens[from]?.parted && isNamePart(tokens[from - 1])) from--;
  return tokens.slice(Math.max(0, from), at);
}

function isNamePart(token: Token | undefined): boolean {
  return token?.name === true && token.kind !== 'break';
}

// "balance of power", "University of Oslo"; but "mayor of Oslo" says no more than its halves.
function linkedRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    const head = tokens[at - 1];
    if (token.word !== 'of' || token.parted || head?.kind !== 'noun' || quantities.has(head.stem)) continue;
    const tail = tailFrom(tokens, at + 1);
    if (tail.every(({ name }) => name === head.name) && tail.at(-1)?.kind === 'noun')
      runs.push([...headBefore(tokens, at), token, ...tail]);
  }
  return runs;
}

// "Norway and Sweden": two names that stand side by side are one topic, in either order.
function pairedNames(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.word !== 'and' || token.parted) continue;
    const [left, right, before, after] = [tokens[at - 1], tokens[at + 1], tokens[at - 2], tokens[at + 2]];
    if (!left?.name || !right?.name || right.parted || left.kind !== 'noun' || right.kind !== 'noun') continue;
    const alone =
      (left.parted || before?.kind === 'break') && (!after || after.parted || after.kind === 'break' || !after.name);
    if (alone) runs.push([left, token, right]);
  }
  return runs;
}

// The capital that a sentence begins with goes; "Chinese", "NATO" and the first word of a name keep theirs.
function written({ surface, word, name, idleCapital }: Token, next: Token | undefined): string {
  const kept = !idleCapital || name || next?.name || isDemonym(word) || /\p{Lu}.*\p{Lu}/u.test(surface);
  return kept ? surface : word;
}

function surfaceOf(run: readonly Token[]): string {
  return run.reduce((text, token, at) => text + (at === 0 ? '' : token.glue) + written(token, run[at + 1]), '');
}

class Pool {
  readonly byKey = new Map<string, Candidate>();

  add(run: readonly Token[], sorted: boolean): Candidate {
    const words = run.filter(({ kind }) => kind !== 'break').map(({ stem }) => stem);
    const key = (sorted ? words.toSorted() : words).join(' ');
    let candidate = this.byKey.get(key);
    if (!candidate) {
      const name = run.every((token) => token.name || token.kind === 'break');
      const firstSentence = run[0]?.sentence ?? 0;
      candidate = {
        key,
        words,
        surfaces: new Map(),
        count: 0,
        firstSentence,
        name,
        capital: true,
        containers: new Set(),
      };
      this.byKey.set(key, candidate);
    }
    const surface = surfaceOf(run);
    candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
    candidate.count++;
    candidate.capital &&= run.every((token) => token.surface !== token.word || token.kind === 'break');
    return candidate;
  }
}

function mayStandAlone(first: Token | undefined, last: Token | undefined): boolean {
  return last?.kind === 'noun' && first !== undefined && (first.name || !weak.has(first.word));
}

function addRun(run: readonly Token[], pool: Pool): void {
  const parts: { from: number; to: number; candidate: Candidate }[] = [];
  for (let from = 0; from < run.length; from++)
    for (let to = from + 1; to <= Math.min(run.length, from + longestTerm); to++)
      if (mayStandAlone(run[from], run[to - 1]))
        parts.push({ from, to, candidate: pool.add(run.slice(from, to), false) });
  if (parts.length < 2) return;
  for (const [at, part] of parts.entries()) {
    // Parts are in the order of their starts, so that those around one stand near it.
    const nearest = longestTerm * longestTerm;
    for (const other of parts.slice(Math.max(0, at - nearest), at + nearest))
      if (other.from <= part.from && part.to <= other.to && other.candidate !== part.candidate)
        part.candidate.containers.add(other.candidate.key);
  }
}

/** All possible keywords of a text: parts of runs of adjectives and nouns that end in a noun, "A of B", and pairs of names. */
export function candidatesOf(tokens: readonly Token[]): Map<string, Candidate> {
  const pool = new Pool();
  for (const run of runsOf(tokens)) addRun(run, pool);
  for (const run of linkedRuns(tokens)) {
    const { key } = pool.add(run, false);
    const link = run.findIndex(({ word, kind }) => word === 'of' && kind === 'break');
    // The halves of a name say less than the whole.
    if (run.every(({ name, kind }) => name || kind === 'break'))
      for (const half of [run.slice(0, link), run.slice(link + 1)])
        pool.byKey.get(half.map(({ stem }) => stem).join(' '))?.containers.add(key);
  }
  for (const run of pairedNames(tokens)) pool.add(run, true);
  return pool.byKey;
}
