import { isPastForm } from '../dates/resolve/past-form.ts';
import type { Scan } from '../dates/scan.ts';
import { isVerb, mayBeVerb } from '../english/word-class.ts';

/** Tokens of a sentence so plain that its only verb is a rare one or a present without an ending. */
const longestPlain = 60;

// Forms that hardly anything but a finite verb has; regular and irregular past forms are known to the tense rules.
const finite = new Set(
  (
    'is are am was were be has have had do does did will would can could may might must shall should ll ' +
    'plans begins starts opens ends runs takes faces says tells shows marks makes gives gets comes goes meets visits signs ' +
    'remains becomes holds leads plays wins loses leaves returns arrives expects aims hopes intends wants seeks calls ' +
    'announces reports warns claims denies confirms agrees celebrates commemorates commences launches releases joins ' +
    'moves turns brings keeps sets puts wrote fell rose grew hits kills dies resigns appears falls rises expires include includes ' +
    'coincides follows continues features plan expect begin start hope aim intend seek meet remain say'
  ).split(' '),
);

const beforeNoun = new Set(
  'the a an of in on at by for to from with and or its his her their our this that no new first last next'.split(' '),
);

/** Whether a lower-case word is a verb in the past or the present, by its form. */
export function isFiniteForm(word: string): boolean {
  return finite.has(word) || isPastForm(word) || isVerb(word);
}

/** "Flights to Rome resume": a word that is a noun too is a verb behind a plural, where no word leads to a noun. */
function isPluralPresent({ tokens }: Scan, at: number, first: number): boolean {
  const [before, token] = [at > 0 ? tokens[at - 1] : undefined, tokens[at]];
  if (at - first < 1 || before?.kind !== 'word' || beforeNoun.has(before.low) || token?.capital) return false;
  if (token?.kind !== 'word' || token.low.endsWith('s') || token.sense || !mayBeVerb(token.low)) return false;
  return tokens.slice(first, at).some(({ kind, low }) => kind === 'word' && /[^s]s$|people|they|we/.test(low));
}

/**
 * Whether a sentence, or the part of it between two tokens, has a verb in the past, the present or the future; by word
 * forms, so a noun may pass for one.
 */
export function hasFiniteVerb(scan: Scan, first = 0, last = scan.tokens.length - 1): boolean {
  const { tokens } = scan;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && (finite.has(token.low) || (!token.capital && isPastForm(token.low)))) return true;
  }
  if (last - first > longestPlain) return false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !token.capital && (isVerb(token.low) || isPluralPresent(scan, at, first)))
      return true;
  }
  return false;
}
