import { memoize } from '../../base/memoize.ts';
import { fold } from '../../text/fold.ts';
import { singular } from '../../text/singular.ts';
import { capitals } from '../lexicon/lists/capitals.ts';
import { cities } from '../lexicon/lists/cities.ts';
import { countries } from '../lexicon/lists/countries.ts';
import { regions } from '../lexicon/lists/regions.ts';

/** The kinds of a place, as bits: a country or a capital; another well-known city or region. */
export const placeKind = { countryOrCapital: 1, other: 2 } as const;

// Converts to singular like the words of candidates, so that "United States" is found as "united state".
function stem(name: string): string {
  return fold(name).split(' ').map(singular).join(' ');
}

function load(): Map<string, number> {
  const places = new Map<string, number>();
  const add = (name: string, bits: number): void => {
    places.set(stem(name), (places.get(stem(name)) ?? 0) | bits);
  };
  for (const line of countries)
    for (const name of (line.split(':')[0] ?? '').split(/[=,]/)) add(name, placeKind.countryOrCapital);
  for (const name of capitals) add(name, placeKind.countryOrCapital);
  for (const name of [...cities, ...regions]) add(name, placeKind.other);
  return places;
}

let places: Map<string, number> | undefined;

/** Returns the kinds of place that a term is, 0 for none. The words of the term are singular and lower case. */
export const placeKindsOf = memoize((term) => {
  places ??= load();
  return places.get(fold(term)) ?? 0;
});
