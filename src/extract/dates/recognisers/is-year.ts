import { breaks, dashes, glued, low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { isCounted, yearAt } from '../year-number.ts';

const firm = new Set(
  'in since during early late mid year back circa ca c born b d m died div est founded summer spring winter autumn'.split(
    ' ',
  ),
);
const loose = new Set(
  'by until till from to of before after around about through between for and or on throughout'.split(' '),
);
const determiners = new Set('the a an his her its their our this that my your s'.split(' '));
const numbers = new Set(
  (
    'no nos number flight room route highway boeing airbus windows page pp p channel apartment suite box zip model rs area ' +
    'unts ets vol volume clause regulation rule bus platform gate section act resolution article chapter paragraph psalm version $ € £ ¥ # +'
  ).split(' '),
);
const verbs = new Set('was is saw has had will marked marks brought began would to'.split(' '));
const smallWords = new Set(
  'and or to in at on for by with when as but after before he she it they until was is the a his her'.split(' '),
);

// Nouns that are often counted in the thousands: "a crowd of 2004", "in 2019 lines".
const amounts = new Set(
  (
    'crowd total population record height weight length depth altitude number majority minority maximum minimum average capacity ' +
    'attendance turnout fleet army staff score distance speed field force group list sum audience price output production'
  ).split(' '),
);
const things = new Set(
  (
    'lines villages towns shops stores schools columns rows buildings trees cars vehicles ships boats tickets samples pieces ' +
    'letters signatures entries places sites rooms volumes pages copies languages species countries municipalities branches'
  ).split(' '),
);
// Names that contain a year: events that recur every few years, and the hosts of such games.
const dated = new Set(
  (
    'cup expo games olympics euro open championship championships festival fest award awards summit conference congress biennale ' +
    'fair eurovision agenda vision act bill report census election elections league tour rally trophy con comicon convention season ' +
    'class masters marathon worlds final finals prize forum week draft plan protocol agreement ' +
    'tokyo rio london paris beijing sochi athens sydney atlanta barcelona seoul milan angeles vancouver turin brazil qatar russia'
  ).split(' '),
);

// Adjectives of offices and elections, which a year before them dates: "fellow 2012 presidential candidate".
const elected = new Set('presidential congressional senatorial gubernatorial mayoral parliamentary'.split(' '));

/**
 * Checks whether a name before a number makes the number a year. A name of one unknown word does not ("Meridian 2008",
 * "Pit 1911"); one of several words does ("Northern Harp 2008").
 */
function dates(passage: Passage, name: number): boolean {
  const next = passage.tokens[name + 2];
  if (dated.has(low(passage, name)) || (next?.kind === 'word' && next.capital)) return true;
  if (low(passage, name + 2) === ',' && yearAt(passage, name + 3) !== undefined) return true;
  if (/^[([]$/.test(low(passage, name - 1))) return true;
  const longer = tokenAt(passage, name - 1);
  return longer?.kind === 'word' && longer.capital && longer.low.length > 3 && !breaks(passage, name);
}

function isPlural(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== 'word' || token.capital || breaks(passage, at) || token.low.length < 4) return false;
  if (/(?:men|people|children|folk)$/.test(token.low)) return true;
  return token.low.endsWith('s') && !/(?:ss|us|is|was|has|does|series|this|wards)$/.test(token.low);
}

/**
 * Checks whether the word or sign before a number makes it a serial number or an amount: "Flight 1990", "No. 1812",
 * "$1990".
 */
export function isNumbered(passage: Passage, at: number): boolean {
  const before = low(passage, at - 1);
  if (before === 'series' && low(passage, at - 2) === 'treaty') return true;
  return numbers.has(before) || (before === '.' && glued(passage, at - 1) && numbers.has(low(passage, at - 2)));
}

/** Checks whether a number is part of a code, a telephone number or a version: "X-2000", "555-2000", "2000-415". */
function isJoined(passage: Passage, at: number): boolean {
  const before = low(passage, at - 1);
  if (glued(passage, at) && !/^["'“‘([/–—-]$/.test(before)) return true;
  if (glued(passage, at) && (before === '/' || before === '-')) {
    const word = /^(?:mid|early|late|pre|post|since|then)$/.test(low(passage, at - 2));
    if (!(before === '-' && word) && !(before === '/' && yearAt(passage, at - 2) !== undefined)) return true;
  }
  const after = passage.tokens[at + 2];
  return (
    dashes.has(low(passage, at + 1)) &&
    glued(passage, at + 1) &&
    glued(passage, at + 2) &&
    after?.kind === 'digits' &&
    after.low.length !== 2 &&
    after.low.length !== 4
  );
}

/** Decides for a number at the start of a line or sentence, in a list or in brackets. */
function byShape(passage: Passage, at: number, year: number): boolean {
  const before = low(passage, at - 1);
  const after = low(passage, at + 1);
  const ends = after === '' || /^[.,;:)–—]$/.test(after) || breaks(passage, at + 1);
  const modern = year >= 1900 && year <= 2100;
  if (!breaks(passage, at)) {
    if (before === '(' || before === '[') return modern || (ends && year >= 1400);
    if (before === ',') return yearAt(passage, at - 2) !== undefined || (ends && after !== ':' && year >= 1500);
    if (/^[;/&]$/.test(before)) return yearAt(passage, at - 2) !== undefined;
  }
  if (!modern || !(breaks(passage, at) || /^[.!?]$/.test(before))) return false;
  return ends || verbs.has(after) || passage.tokens[at + 1]?.capital === true;
}

/** Decides from the words around a number of four digits whether it is a year. */
export function isYear(passage: Passage, at: number, year: number): boolean {
  if (isNumbered(passage, at) || isCounted(passage, at + 1) || isJoined(passage, at)) return false;
  if (byShape(passage, at, year)) return true;
  if (breaks(passage, at)) return false;
  const before = tokenAt(passage, at - 1);
  const next = passage.tokens[at + 1];
  const word = before?.low ?? '';
  if (word === 'in' && !before?.capital && things.has(next?.low ?? '')) return false;
  if (word === 'of' && amounts.has(low(passage, at - 2))) return false;
  if (firm.has(word) || (word === '.' && /^(?:c|ca|b|d|m|div|est)$/.test(low(passage, at - 2)))) return true;
  if (dashes.has(word) && /^(?:mid|early|late|pre|post)$/.test(low(passage, at - 2))) return true;
  const recent = year >= 1950 && year <= 2049 && year !== 2000;
  if (word === 'as' && /^(?:recently|early|late|back)$/.test(low(passage, at - 2))) return true;
  const counts = isPlural(passage, at + 1);
  if (loose.has(word)) {
    if (year < 1400 || year > 2100 || counts) return false;
    return year >= 1800 || next?.kind !== 'word' || next.capital || smallWords.has(next.low) || breaks(passage, at + 1);
  }
  if (determiners.has(word)) return year >= 1500 && next?.kind === 'word' && (recent || !counts);
  if (elected.has(next?.low ?? '')) return year >= 1800 && year <= 2100;
  // "World Cup 2018", "Expo 1967".
  return year >= 1900 && year <= 2100 && before?.kind === 'word' && before.capital && !counts && dates(passage, at - 1);
}
