import { isVerbByFacts } from '../english/verb-context.ts';
import { isParticipleOrAdverb } from '../english/word-class.ts';
import { fact } from '../english/word-facts.ts';
import { mark, type MarkedWord, markedWord } from './marked-word.ts';

/** Checks whether a word begins a subordinate clause. */
export function introduces(word: string): boolean {
  return introducers.has(bare(word));
}

/** Returns the letters of a word of a sentence in lower case, without the punctuation around it. */
export function bare(word: string): string {
  return markedWord(word).bare;
}

/** Checks whether a word of a sentence may be a verb. */
export function isVerbLike(word: string | undefined): boolean {
  return word !== undefined && (markedWord(word).facts & fact.mayBeVerb) !== 0;
}

const introducers = new Set(
  `in on at by for from to of with without within under over during after before since until while when where as if
  although though because despite amid among amidst following given unlike like beyond between through throughout upon
  according however meanwhile moreover furthermore additionally also instead earlier later today yesterday recently
  nevertheless therefore thus still then finally first second once whether`.split(/\s+/),
);
const continuers = new Set(
  `who whom which whose where when after before while as although though despite amid because since until following with
  including according such saying if unless like especially particularly both with`.split(/\s+/),
);
const reporting = new Set(
  'said says told tells wrote writes claims claimed believes thinks argued argues reported established stated'.split(
    ' ',
  ),
);
const coordinators = new Set(['and', 'but', 'or', 'nor', 'so', 'yet']);

const auxiliaries = new Set('is are was were be been being has have had get got'.split(' '));

// Checks for a reduced relative clause ("a bus operated by a firm"), whose participle is not the verb of the clause.
function isReducedPassive(words: readonly string[], at: number): boolean {
  return bare(words[at + 1] ?? '') === 'by' && !auxiliaries.has(bare(words[at - 1] ?? ''));
}

const nothing: MarkedWord = { bare: '', facts: fact.none, marks: 0 };

/** Checks whether one of the words is certainly a verb of the clause. */
export function hasVerb(words: readonly string[]): boolean {
  let before = nothing;
  let own = markedWord(words[0] ?? '');
  for (let at = 0; at < words.length; at++) {
    if (own.facts & fact.verb) return !isReducedPassive(words, at);
    const next = words[at + 1];
    const after = next === undefined ? nothing : markedWord(next);
    if (at > 0 && isVerbByFacts(own.facts, before.facts, after.facts, own.bare === before.bare)) return true;
    [before, own] = [own, after];
  }
  return false;
}

/** Checks whether the words have a verb; reported speech needs a second one. */
export function isComplete(words: readonly string[]): boolean {
  const report = words.findLastIndex((word, at) => reporting.has(bare(word)) || (at > 1 && bare(word) === 'that'));
  return hasVerb(words.slice(report + 1));
}

/** Splits a sentence at commas, semicolons and free-standing dashes, and drops what is in brackets. */
function segments(sentence: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const word of sentence.split(/\s+/)) {
    const { marks } = markedWord(word);
    if (marks & mark.opens) depth++;
    if (depth === 0 && !(marks & mark.dash) && word !== '') parts.at(-1)?.push(word);
    if (depth > 0 && marks & mark.closes) depth--;
    if (marks & (mark.dash | mark.comma)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

// Checks for an adverbial of time: "Five days after the vote, ...".
function isTimeBefore(segment: readonly string[]): boolean {
  return (
    /^(?:days?|weeks?|months?|years?|hours?)$/.test(bare(segment[1] ?? '')) && introducers.has(bare(segment[2] ?? ''))
  );
}

function startsAside(segment: readonly string[]): boolean {
  const first = bare(segment[0] ?? '');
  if (isTimeBefore(segment)) return true;
  return introducers.has(first) || (isParticipleOrAdverb(first) && !hasVerb(segment.slice(1)));
}

function isName(segment: readonly string[]): boolean {
  return segment.length <= 4 && segment.length > 1 && segment.every((word) => /^\p{Lu}/u.test(word));
}

// Drops a description before an apposed name ("Norway's envoy, Kari Moe, left"), because the name is more specific.
function withoutDescription(parts: readonly string[][]): string[][] {
  const [subject = [], name = [], rest = []] = parts;
  const described = subject.length <= 6 && !hasVerb(subject) && isName(name) && isVerbLike(rest[0]);
  return described ? parts.slice(1) : [...parts];
}

// Checks for a country that belongs to a leading place: "In Bergen, Norway, a ferry sank".
function isPlaceOfAside(segment: readonly string[], aside: readonly string[]): boolean {
  const place = /^(?:in|at|near|from|outside)$/.test(bare(aside.at(-2) ?? '')) && /^\p{Lu}/u.test(aside.at(-1) ?? '');
  return place && segment.length <= 3 && segment.every((word) => /^\p{Lu}/u.test(word));
}

function withoutAsides(parts: readonly string[][]): string[][] {
  let from = 0;
  while (from < parts.length - 1) {
    const segment = parts[from] ?? [];
    const rest = parts.slice(from + 1);
    const aside = startsAside(segment) || (from > 0 && isPlaceOfAside(segment, parts[from - 1] ?? []));
    if (!aside || rest.flat().length < 5 || !rest.flat().some(isVerbLike)) break;
    from++;
  }
  return parts.slice(from);
}

type Verdict = 'keep' | 'drop' | 'stop';

const shortClause = 45;

// Checks whether the clause continues behind an apposition: "will take Ana Soto, the oldest envoy, to Oslo".
function goesOn(first: string, kept: readonly string[]): boolean {
  return /^(?:to|in|at|from|for|into|of|on|over|with)$/.test(first) && kept.join(' ').length < shortClause;
}

function verdict(segment: readonly string[], kept: readonly string[], next: readonly string[] | undefined): Verdict {
  const first = bare(segment[0] ?? '');
  if (
    kept.join(' ').length < shortClause &&
    /^(?:an?|the|\p{Lu}.*['’]s)$/u.test(segment[0] ?? '') &&
    next !== undefined
  )
    if (goesOn(bare(next[0] ?? ''), kept)) return 'drop';
  if (goesOn(first, kept)) return 'keep';
  const complete = isComplete(kept) && kept.length >= 5;
  if (coordinators.has(first)) return complete && (hasVerb(segment) || kept.length >= 8) ? 'stop' : 'keep';
  if (next !== undefined && isVerbLike(next[0]) && !hasVerb(kept)) return 'drop';
  if (continuers.has(first) || /...ing$/.test(first) || /^(?:an?|the)$/.test(first)) return complete ? 'stop' : 'drop';
  return complete ? 'stop' : 'keep';
}

// Drops a comma between a subject and its verb: it belonged to a part that was left out.
function withoutIdleCommas(words: readonly string[]): string[] {
  return words.map((word, at) => (isVerbLike(words[at + 1]) ? word.replace(/,(["'”’]?)$/, '$1') : word));
}

/** Returns a sentence from its main clause on: without leading adverbials and brackets. */
export function withoutLead(sentence: string): string[] {
  return withoutAsides(segments(sentence)).flat();
}

/**
 * Returns the main clause of an English sentence: leading adverbials, appositions, relative clauses and phrases behind
 * the last comma are left out (the syntactic trimming of Dorr, Zajic and Schwartz 2003, "Hedge Trimmer", by word
 * lists).
 */
export function mainClause(sentence: string): string[] {
  const parts = withoutDescription(withoutAsides(segments(sentence)));
  const kept = [...(parts[0] ?? [])];
  let dropped = false;
  for (let at = 1; at < parts.length; at++) {
    const segment = parts[at] ?? [];
    const what = verdict(segment, kept, parts[at + 1]);
    if (what === 'stop') break;
    if (what === 'keep') {
      // The comma belonged to the apposition that was left out.
      if (dropped && goesOn(bare(segment[0] ?? ''), kept)) kept.push((kept.pop() ?? '').replace(/,$/, ''));
      kept.push(...segment);
    }
    dropped = what === 'drop';
  }
  return withoutIdleCommas(kept);
}
