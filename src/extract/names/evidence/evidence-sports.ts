import { after, before, isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
import { cue } from '../words/cues.ts';
import type { Evidence } from './evidence-rule.ts';
import { kind, kindsAt } from '../lexicon/lexicon.ts';
import { placeAt } from '../lexicon/place-names.ts';
import type { Token } from '../../tokens/token.ts';

const dismissal = /^(?:c|b|st|lbw)$/;
const scorers = /^(?:goal)?scorers?$|^(?:goals|tries|try|conversions|penalties)$/;
const statistics = /^(?:W|L|S|HR|HRs|WP|LP|SV)$/;
const farthest = 60;

function isNumber(token: Token | undefined): boolean {
  return token?.shape === 'number';
}

/** Checks for a batsman, a fielder or a bowler in a scorecard: "Holm c Velk b Orrin 12", "Holm not out 4". */
function isInScorecard(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  const [word, next] = [before(candidate, annotated), after(candidate, annotated)];
  if (word && dismissal.test(word.text)) {
    const previous = before(candidate, annotated, 2);
    if (isCapitalised(previous) || (word.text === 'b' && previous?.text === 'lbw')) return true;
  }
  if (next?.gap !== 'space') return false;
  const second = after(candidate, annotated, 2);
  if (dismissal.test(next.text)) return second?.text === 'b' || isCapitalised(second) || second?.text === 'and';
  return (
    /^(?:not|run|retired)$/.test(next.text) &&
    /^(?:out|hurt)$/.test(second?.text ?? '') &&
    isNumber(after(candidate, annotated, 3))
  );
}

/** Checks for a bowler with figures: "Holm 11-2-44-1". */
function isBowler(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  return (
    isNumber(after(candidate, annotated)) &&
    (after(candidate, annotated)?.type.length ?? 0) < 3 &&
    after(candidate, annotated, 2)?.text === '-' &&
    isNumber(after(candidate, annotated, 3)) &&
    after(candidate, annotated, 4)?.text === '-' &&
    isNumber(after(candidate, annotated, 5))
  );
}

/** Checks whether a number, such as the minute of a goal, is behind the name, with or without a bracket. */
function isNumbered(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  return (
    isNumber(after(candidate, annotated)) ||
    (after(candidate, annotated)?.text === '(' && isNumber(after(candidate, annotated, 2)))
  );
}

/** Checks whether a name is in the list behind "Scorers:", possibly on the lines below it. */
function isScorer(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  if (!isNumbered(candidate, annotated)) return false;
  for (let n = 1; n <= farthest; n++) {
    const token = before(candidate, annotated, n);
    if (!token || (token.text === '.' && n > 1)) return false;
    if (token.text === ':' && scorers.test(before(candidate, annotated, n + 1)?.key ?? '')) return true;
  }
  return false;
}

/** Checks whether the name of a country or a city in brackets is behind the name: "Anna Holm (Germany)". */
function hasCountry(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  if (after(candidate, annotated)?.text !== '(') return false;
  const place = placeAt(annotated.tokens, candidate.to + 2);
  if (place) return annotated.tokens[place.to + 1]?.text === ')';
  const nation = after(candidate, annotated, 2);
  return (kindsAt(nation) & (kind.demonym | kind.country)) !== 0 && after(candidate, annotated, 3)?.text === ')';
}

const fewestColumns = 4;

/** Checks whether a row of numbers, some of one digit, is behind the name. A golfer's rounds have two digits each. */
function hasStandings(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  let letters = 0;
  for (let n = 1; n <= fewestColumns; n++) {
    const token = after(candidate, annotated, n);
    if (!isNumber(token) || token?.gap === 'line') return false;
    if (token?.type.length === 1) letters++;
  }
  return letters > 1;
}

/** Checks whether a line is a rank and the name: "1. Anna Holm". */
function isRanked(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  const mark = before(candidate, annotated);
  const rank = mark && /^[.)-]$/.test(mark.text) ? before(candidate, annotated, 2) : mark;
  return isNumber(rank) && rank?.gap === 'line';
}

/** Rules for results, scorecards and tables of sports. */
export const sportsEvidence: readonly Evidence[] = [
  {
    reason: 'in a scorecard or a list of scorers',
    before: cue.figure,
    behind: cue.figure | cue.bracket,
    points: (candidate, annotated) =>
      isInScorecard(candidate, annotated) || isBowler(candidate, annotated) || isScorer(candidate, annotated)
        ? isSingle(candidate)
          ? 2.5
          : 2
        : 0,
  },
  {
    reason: 'a pitcher or a batter in statistics: "W - Holm (20-8)"',
    before: cue.figure,
    points: (candidate, annotated) =>
      /^[-–—:]$/.test(before(candidate, annotated)?.text ?? '') &&
      statistics.test(before(candidate, annotated, 2)?.text ?? '') &&
      isNumbered(candidate, annotated)
        ? 2.5
        : 0,
  },
  {
    reason: 'a row of standings: "Orrin United 3 2 1 0"',
    behind: cue.figure,
    points: (candidate, annotated) => (hasStandings(candidate, annotated) ? -3 : 0),
  },
  {
    reason: 'a country in brackets behind: "Anna Holm (Germany)"',
    of: 'several',
    behind: cue.bracket,
    points: (candidate, annotated) => (hasCountry(candidate, annotated) ? 1.5 : 0),
  },
  {
    reason: 'a line with a rank: "1. Anna Holm"',
    of: 'several',
    before: cue.figure,
    points: (candidate, annotated) =>
      isRanked(candidate, annotated) && !annotated.inHeadline[candidate.from]
        ? hasCountry(candidate, annotated)
          ? 1
          : 0.4
        : 0,
  },
];
