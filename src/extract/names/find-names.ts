import { lowerBound } from '../../base/binary-search.ts';
import type { Mentioned } from '../../contract/record.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { annotateText, type AnnotatedText } from './words/annotated-text.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPersons } from './find-persons.ts';
import { findPlaces } from './find-places.ts';
import { findRuns } from './words/runs.ts';

/** The persons, organisations and places that an article names. */
export interface Names {
  persons: Mentioned[];
  organizations: Mentioned[];
  places: Mentioned[];
}

/** Marks the tokens that the mentions cover with 1. */
function takenBy(annotated: AnnotatedText, found: readonly Mentioned[]): number[] {
  const { tokens } = annotated;
  const taken = tokens.map(() => 0);
  for (const { mentions } of found)
    for (const [start, end] of mentions)
      for (let i = lowerBound(tokens, (token) => token.start < start); (tokens[i]?.end ?? Infinity) <= end; i++)
        taken[i] = 1;
  return taken;
}

/** Drops the mentions in the headline, which is behind the text, and the names that have no others. */
function inText(found: readonly Mentioned[], length: number): Mentioned[] {
  if (found.every(({ mentions }) => (mentions.at(-1)?.[1] ?? 0) <= length)) return [...found];
  return found
    .map(({ name, mentions }) => ({ name, mentions: mentions.filter(([, end]) => end <= length) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/**
 * Finds the persons, organisations and places that a text names. Names in a given headline are evidence only. Offsets
 * are UTF-16 code units into the text, end exclusive, without titles and possessives; mentions ascend, and each list is
 * in the order of first mentions. `name` is a person's fullest form in the text or the headline, an organisation's long
 * form, or a country's one name ("United States"). Time is linear in the length of the text.
 */
export function findNames(tokenized: TokenizedText): Names {
  const { text } = tokenized;
  const annotated = annotateText(tokenized);
  const runs = findRuns(annotated);
  const persons = findPersons(annotated, runs);
  const taken = takenBy(annotated, persons);
  const organizations = findOrganizations(annotated, runs, taken);
  const places = findPlaces(annotated, taken);
  return {
    persons: inText(persons, text.length),
    organizations: inText(organizations, text.length),
    places: inText(places, text.length),
  };
}
