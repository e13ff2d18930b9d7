import { memoize } from '../../../base/memoize.ts';
import { stem } from '../../../text/inflection.ts';
import type { Word } from '../../../text/words.ts';
import { folk } from '../../../extract/lexicon/lists/folk.ts';
import { measures } from '../../../extract/lexicon/lists/measures.ts';
import { stopWords } from '../../../extract/lexicon/lists/stop-words.ts';
import { weakAdjectives } from '../../../extract/lexicon/lists/weak-adjectives.ts';
import { weakNouns } from '../../../extract/lexicon/lists/weak-nouns.ts';

const grammar = new Set(stopWords);
/** Stems of words of almost any article. */
const common = new Set([...folk, ...measures, ...weakAdjectives, ...weakNouns].map(stem));
const figures = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, String(at + 2)]),
);
const distinctions = new Set(
  'second third fourth fifth another separate further fresh mother father wife husband son daughter brother sister'.split(
    ' ',
  ),
);
const counted = new Set(
  'time times term year day week month quarter half straight consecutive round largest biggest highest'.split(' '),
);

/** The stem of a word, '' for a word of grammar or of dates, a number or a letter. */
const contentStem = memoize((term) => (term.length < 2 || /^\d/.test(term) || grammar.has(term) ? '' : stem(term)));

/** Lists the stems of the words that have a meaning of their own, each once. */
export function stemsOf(found: readonly Word[]): Set<string> {
  const stems = new Set(found.map(({ term }) => contentStem(term)));
  stems.delete('');
  return stems;
}

/**
 * Lists the stems of the words that are written as names: with a capital letter or a number, not the first word; none
 * in a title that capitalises most of its words.
 */
export function properOf(title: string, found: readonly Word[]): Set<string> {
  const proper = found.filter(({ start, end }) => start > 0 && /\p{Lu}|\p{L}\d/u.test(title.slice(start, end)));
  return 2 * proper.length > found.length ? new Set() : stemsOf(proper);
}

/** Checks whether a stem is that of a word of almost any article. */
export function isCommon(found: string): boolean {
  return common.has(found);
}

/** Lists the numbers, written in figures or as a word, each once. */
export function figuresOf(found: readonly Word[]): string[] {
  return [...new Set(found.flatMap(({ term }) => (/^\d/.test(term) ? [term] : (figures.get(term) ?? []))))];
}

/** Lists the words that distinguish an event from one like it: "a second blast", "the death of her mother". */
export function distinctionsOf(found: readonly Word[]): string[] {
  return found
    .map(({ term }) => term)
    .filter((term, at) => distinctions.has(term) && !counted.has(found[at + 1]?.term ?? ''));
}
