import { monthNames } from '../../../time/month-names.ts';

const months = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`).join('|');
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const clock = '\\d\\d?[:.]\\d\\d(?:[ap]\\.?m\\.?)?|[ap]\\.?m\\.?|gmt|utc|e[sd]t|at';
const numeric = '\\d{1,4}[./-]\\d\\d?[./-]\\d{1,4}';
const calendarWord = new RegExp(`^(?:${numeric}|\\d{1,4}(?:st|nd|rd|th)?|${weekday}|${months}|of|the|${clock})$`, 'i');
const monthWord = new RegExp(`^(?:${months}|${numeric})$`, 'i');
/** The words of a place, its region and its country. */
const mostPlaceWords = 6;
const longest = 90;
const separator = /\s*[–—]+\s*|\s+--?\s+|\s*--\s*|:\s+/;

function isDate(words: readonly string[]): boolean {
  return words.some((word) => monthWord.test(word)) && words.some((word) => /\d/.test(word));
}

/** Splits a dateline into the words of its place, with their commas, and those of its date. */
function partsOf(line: string): { place: string[]; date: string[] } {
  const words = line.split(/\s+/).filter((word) => word !== '');
  let at = words.length;
  while (at > 0 && calendarWord.test((words[at - 1] ?? '').replace(/,$/, ''))) at--;
  return { place: words.slice(0, at), date: words.slice(at).map((word) => word.replace(/,$/, '')) };
}

function isPlace(words: readonly string[]): boolean {
  return words.length <= mostPlaceWords && words.every((word) => /^\p{Lu}|^(?:of|on|de|la|the)$/u.test(word));
}

/**
 * Checks whether a line is only a date, with or without a time of day, "Friday, 4 January 2019, 10:20", or a dateline.
 */
export function saysOnlyWhen(line: string): boolean {
  const { place, date } = partsOf(line);
  return place.length === 0 || isPlaceAndDate(place, date);
}

/** Checks for the words of a place and a date: "Harwick, 4 January 2019". */
function isPlaceAndDate(place: readonly string[], date: readonly string[]): boolean {
  return isDate(date) && isPlace(place) && place.at(-1)?.endsWith(',') === true;
}

// A region or a country may follow in small letters: "HARWICK, Norland".
function isCapitals(words: readonly string[]): boolean {
  const [town = ''] = words.join(' ').split(',', 1);
  return town === town.toUpperCase() && /\p{Lu}{3}/u.test(town);
}

// An agency in brackets or slashes proves a dateline, and so does a date or a place in capitals.
function endsDateline(head: string, mark: string): boolean {
  const bare = head.replace(/\s*(?:\([^()]{2,30}\)|\/[^/]{2,30}\/)\s*$/, '');
  const { place, date } = partsOf(bare.replace(/^\(|\)$/g, ''));
  if (!isPlace(place)) return false;
  if (isDate(date)) return true;
  return date.length === 0 && !mark.includes(':') && place.length > 0 && (isCapitals(place) || bare !== head);
}

/**
 * Returns a sentence without the dateline before it: "HARWICK, Norland, April 9 (Agency) - ", "Harwick, 9 April 2021:
 * ", "HARWICK – ".
 */
export function withoutDateline(sentence: string): string {
  const beginning = sentence.slice(0, longest);
  const bracketed = /^\(([^()]+)\)\s+/.exec(beginning);
  const inside = bracketed?.[1] === undefined ? null : partsOf(bracketed[1]);
  if (bracketed && inside && isPlaceAndDate(inside.place, inside.date)) return sentence.slice(bracketed[0].length);
  const found = separator.exec(beginning);
  if (!found || !endsDateline(beginning.slice(0, found.index), found[0])) return sentence;
  return sentence.slice(found.index + found[0].length);
}
