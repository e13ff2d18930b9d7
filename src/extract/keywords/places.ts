import { fold } from '../../text/fold.ts';
import { capitals } from '../english/words/capitals.ts';
import { cities, regions } from '../persons/lexicon/cities.ts';
import { singular } from '../english/singular.ts';
import { countryLines } from '../persons/lexicon/countries.ts';

// As the words of candidates are: in singular, so that "United States" is found as "united state".
function stem(name: string): string {
  return fold(name).split(' ').map(singular).join(' ');
}

function loadCountries(): Set<string> {
  const names = countryLines
    .trim()
    .split('\n')
    .flatMap((line) => (line.split(':')[0] ?? '').split(/[=,]/).map(stem));
  return new Set([...names, ...capitals.split('|').map(stem)]);
}

let countries: Set<string> | undefined;
let others: Set<string> | undefined;

/** Whether a term, its words in singular and small letters, is a country or a capital and nothing else. */
export function isCountryOrCapital(term: string): boolean {
  countries ??= loadCountries();
  return countries.has(fold(term));
}

/** Whether such a term is some other well-known city or region and nothing else. */
export function isKnownPlace(term: string): boolean {
  others ??= new Set(`${cities}|${regions}`.split('|').map(stem));
  return others.has(fold(term));
}

/** Whether such a term is any place of the lists. */
export function isPlace(term: string): boolean {
  return isCountryOrCapital(term) || isKnownPlace(term);
}
