import type { DateMention } from '../../contract/record.ts';
import { apostrophes, breaks, low, tokenAt, type Passage } from '../tokens/passage.ts';
import { senseOf } from '../dates/lexicon.ts';
import { hasOwnVerb } from './clause.ts';

const determiners = new Set('the a an his her its their our this that s last next'.split(' '));
const afterDate = new Set(
  (
    'and or but to in on at by for of with from as when while after before until who which that he she it they we i the a an ' +
    'there his her its their was were is are has had have will would can could may might not also if than since because where ' +
    'during between over under into onto about against through amid despite following'
  ).split(' '),
);
const coarse = new Set(['month', 'season', 'quarter', 'year', 'decade', 'century', 'interval']);

interface Tokens {
  first: number;
  last: number;
}

/** Checks whether a date is an attribute of the noun behind it: "the 2015 agreement", "the March 2020 vote". */
function beforeNoun(passage: Passage, { last }: Tokens): boolean {
  const hyphen = low(passage, last + 1) === '-';
  const next = passage.tokens[hyphen ? last + 2 : last + 1];
  if (hyphen) return next?.kind === 'word';
  if (next?.kind !== 'word' || breaks(passage, last + 1) || afterDate.has(next.low)) return false;
  return !next.low.endsWith('ed') && !next.low.endsWith('ly');
}

function inBrackets(passage: Passage, { first, last }: Tokens): boolean {
  // Some tokens on each side: "(born 3 April 1978)", "(2004–2008)", "(1960)".
  for (let at = first - 1; at >= 0 && first - at <= 6; at--) {
    const mark = low(passage, at);
    if (mark === ')' || mark === ']') return false;
    if (mark !== '(' && mark !== '[') continue;
    for (let end = last + 1; end < passage.tokens.length && end - last <= 8; end++)
      if (/^[)\]]$/.test(low(passage, end))) return true;
    return false;
  }
  return false;
}

function compared(passage: Passage, { first }: Tokens): boolean {
  const at = /^(?:in|on|the|at|with|to)$/.test(low(passage, first - 1)) ? first - 2 : first - 1;
  return /^(?:than|compared|versus|vs)$/.test(low(passage, at)) || low(passage, first - 1) === 'than';
}

/**
 * Checks whether a date is the time of the sentence's action, not part of a name ("the 2015 agreement", "World Cup
 * 2018", "9/11"), a life span in brackets or the other side of a comparison.
 */
export function timesAction(passage: Passage, date: DateMention, tokens: Tokens): boolean {
  if (date.rule === 'named-day') return false;
  if (inBrackets(passage, tokens) || compared(passage, tokens) || !hasOwnVerb(passage, date, tokens)) return false;
  if (!coarse.has(date.precision) || date.rule === 'week-from-publication') return true;
  const before = tokenAt(passage, tokens.first - 1);
  const own = low(passage, tokens.first);
  // A possessive belongs to a noun: "last year's winner", "2015's deal".
  if (apostrophes.has(low(passage, tokens.last + 1)) && low(passage, tokens.last + 2) === 's') return false;
  const led = determiners.has(before?.low ?? '') || determiners.has(own);
  if (led && beforeNoun(passage, tokens)) return /^(?:last|next|this)$/.test(own);
  // "Expo 1967": a year directly behind a name belongs to it.
  return !(
    date.precision === 'year' &&
    own === date.value &&
    before?.capital === true &&
    senseOf(before)?.cue === undefined &&
    !/^(?:in|by|since|from|until|during|of|to|after|before|and|between|around|for|through|on|late|early|mid|year)$/.test(
      before.low,
    )
  );
}
