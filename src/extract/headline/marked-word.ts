import { isDemonym } from '../english/word-class.ts';
import { factsOf } from '../english/word-facts.ts';
import { memoize } from '../../base/memoize.ts';

/**
 * Facts about a word of a sentence, as bits: the punctuation around it, and those that decide whether it may be left
 * out.
 */
export const mark = {
  /** A bracket before it; a bracket behind it. */
  opens: 1,
  closes: 2,
  dash: 4,
  /** A comma or a semicolon behind it. */
  comma: 8,
  capital: 16,
  weekday: 32,
  partOfDay: 64,
  /** "Yesterday", "today". */
  dayWord: 128,
  /** "Last", "this", "next". */
  which: 256,
  on: 512,
  /** A preposition that belongs to a day behind it: "of", "since". */
  keepsDay: 1024,
  fluff: 2048,
  title: 4096,
  /** A title, a part of one, or a demonym: "Chilean Foreign Minister". */
  titled: 8192,
  article: 16_384,
} as const;

/** A word of a sentence without the punctuation around it, in lower case, with its facts and marks. */
export interface MarkedWord {
  bare: string;
  facts: number;
  marks: number;
}

const longestWord = 60;

const fluff = new Set(
  `recent recently significant significantly major important crucial critical pivotal notable remarkable considerable
  substantial extensive comprehensive long-standing longstanding ongoing various truly very increasingly also further
  continued groundbreaking robust vital reportedly`.split(/\s+/),
);
const titles = new Set(
  `president minister premier chancellor secretary senator representative governor mayor general colonel director
  chairman chairwoman leader adviser advisor ambassador professor dr mr mrs ms`.split(/\s+/),
);
const titleParts = new Set(
  'prime foreign defence defense interior finance vice deputy chief national security us u.s state'.split(' '),
);

function bareOf(word: string): string {
  // A longer string is no word, and trimming a long run of marks would take quadratic time.
  if (word.length > longestWord) return word;
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/['’]s$/, '');
}

function written(word: string): number {
  const end = word.slice(-2);
  return (
    (/^[([]/.test(word) ? mark.opens : 0) |
    (/[)\]][.,;:]?$/.test(end) ? mark.closes : 0) |
    (/^[-–—]+$/.test(word) ? mark.dash : 0) |
    (/[,;]["'”’]?$/.test(end) ? mark.comma : 0) |
    (/^\p{Lu}/u.test(word) ? mark.capital : 0)
  );
}

function marksOf(word: string, bare: string): number {
  const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(bare) && !/['’]s?$/.test(word);
  const dayWord = /^(?:yesterday|today|tomorrow)\p{P}*$/iu.test(word);
  return (
    written(word) |
    (weekday ? mark.weekday : 0) |
    (dayWord ? mark.dayWord : 0) |
    (/^(?:morning|afternoon|evening|night)$/.test(bare) ? mark.partOfDay : 0) |
    (/^(?:last|this|next)$/.test(bare) ? mark.which : 0) |
    (bare === 'on' ? mark.on : 0) |
    (/^(?:of|from|since|until|by|for)$/.test(bare) ? mark.keepsDay : 0) |
    (fluff.has(bare) ? mark.fluff : 0) |
    (titles.has(bare) ? mark.title : 0) |
    (titles.has(bare) || titleParts.has(bare) || isDemonym(bare) ? mark.titled : 0) |
    (/^(?:an?|the)$/.test(bare) ? mark.article : 0)
  );
}

/** Analyses a word as it is written in a sentence. Memoized. */
export const markedWord: (word: string) => MarkedWord = memoize((word): MarkedWord => {
  const bare = bareOf(word);
  return { bare, facts: factsOf(bare), marks: marksOf(word, bare) };
});

/** Returns the marks of a word, 0 beyond the ends. */
export function marksAt(words: readonly string[], at: number): number {
  const word = at < 0 ? undefined : words[at];
  return word === undefined ? 0 : markedWord(word).marks;
}
