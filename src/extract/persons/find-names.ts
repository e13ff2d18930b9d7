import type { Mentioned } from '../../bundle/record.ts';
import { readDocument, type Document } from './document.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPersons } from './find-persons.ts';
import { findPlaces } from './find-places.ts';
import { findRuns } from './runs.ts';

/** Who, which organisations and which places an article names. */
export interface Names {
  persons: Mentioned[];
  organizations: Mentioned[];
  places: Mentioned[];
}

/** Marks the tokens that the given mentions cover; mentions ascend within each person only. */
function takenBy({ tokens }: Document, found: readonly Mentioned[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  const spans = found.flatMap(({ mentions }) => mentions).toSorted((a, b) => a[0] - b[0]);
  let i = 0;
  for (const [start, end] of spans) {
    while (i < tokens.length && (tokens[i]?.start ?? 0) < start) i++;
    for (; i < tokens.length && (tokens[i]?.end ?? 0) <= end; i++) taken[i] = 1;
  }
  return taken;
}

/** Drops the mentions that lie in the headline behind the text; what only the headline names is left out. */
function inText(found: readonly Mentioned[], length: number): Mentioned[] {
  return found
    .map(({ name, mentions }) => ({ name, mentions: mentions.filter(([, end]) => end <= length) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/**
 * Finds the people, organisations and places that a text names. Offsets are UTF-16 code units into `text`, end exclusive,
 * without titles and possessives; mentions ascend, and each list is in the order of first mentions. A person's `name` is
 * the fullest form in the text or the headline; an organisation's its long form; a country's one name ("United States").
 * Time is linear in the length of the text.
 */
export function findNames(text: string, headline?: string | null): Names {
  // The headline is read behind the text, so that offsets stay and its full names serve as hints.
  const document = readDocument(headline ? `${text}\n\n${headline}` : text);
  const runs = findRuns(document);
  const persons = findPersons(document, runs);
  const taken = takenBy(document, persons);
  const organizations = findOrganizations(document, runs, taken);
  const places = findPlaces(document, taken);
  return {
    persons: inText(persons, text.length),
    organizations: inText(organizations, text.length),
    places: inText(places, text.length),
  };
}
