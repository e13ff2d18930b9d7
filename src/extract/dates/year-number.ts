import { apostrophes, glued, low, numberAt, type Passage } from '../tokens/passage.ts';

const counted = new Set(
  (
    'percent people men women children dollars euros pounds yen miles km kilometers kilometres feet foot metres meters tons tonnes ' +
    'acres votes points shares jobs troops soldiers employees workers families homes houses students barrels megawatts mw ' +
    'million billion trillion members residents deaths cases hectares copies patients kg kilos calories hours hrs seats ' +
    'times bc bce items units words pages copies players fans police officers protesters demonstrators passengers rpm ft m lb lbs mph ' +
    'participants delegates guests inhabitants square metric rounds steps years year months weeks days minutes seconds'
  ).split(' '),
);

/** Checks whether the token after a number is something that the number counts or measures. */
export function isCounted(passage: Passage, after: number): boolean {
  const word = low(passage, after);
  return counted.has(word) || word === '%' || word === '°';
}

/** Reads a year of four digits that is not part of an amount, a decimal number or a code. */
export function yearAt(passage: Passage, at: number): number | undefined {
  const token = passage.tokens[at];
  if (token?.kind !== 'digits' || token.low.length !== 4) return undefined;
  const year = Number(token.low);
  if (year < 1000 || year > 2199) return undefined;
  if (glued(passage, at + 1)) {
    const after = passage.tokens[at + 1];
    if (after?.kind === 'word' || after?.low === '%' || after?.low === '°') return undefined;
    const joined = glued(passage, at + 2) && passage.tokens[at + 2]?.kind === 'digits';
    if (joined && after && '.,:/'.includes(after.low)) return undefined;
  }
  return year;
}

/** Adds the century to a year of two digits: 39 is 2039, 40 is 1940. */
export function inCentury(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short;
}

/** Reads a year of two digits that hyphens or slashes join to its month: "19-Nov-09". */
export function shortYearAt(passage: Passage, at: number): number | undefined {
  const short = low(passage, at).length === 2 ? numberAt(passage, at, 2) : undefined;
  const longer = glued(passage, at + 1) && (passage.tokens[at + 1]?.kind === 'word' || low(passage, at + 1) === '-');
  return short === undefined || longer ? undefined : inCentury(short);
}

/** Reads a year at the end of a date ("March 21, 2023", "March '98"): its value and its last token. */
export function yearAfter(passage: Passage, at: number): { year: number; last: number } | undefined {
  const year = yearAt(passage, at);
  if (year !== undefined) return { year, last: at };
  if (!apostrophes.has(low(passage, at)) || !glued(passage, at + 1)) return undefined;
  const short = numberAt(passage, at + 1, 2);
  if (
    short === undefined ||
    low(passage, at + 1).length !== 2 ||
    (passage.tokens[at + 2]?.kind === 'word' && glued(passage, at + 2))
  )
    return undefined;
  return { year: inCentury(short), last: at + 1 };
}
