import type { Mentioned } from '../../bundle/record.ts';
import { isLarge, type Document } from './document.ts';
import { kind, kindsOf } from './lexicon/lexicon.ts';
import { placeAt, type ListedPlace } from './lexicon/place-names.ts';
import { collect } from './collect.ts';

/** Words before or after which a name is a place's: "Lake Geneva", "Hubei Province". */
const before = new Set('lake mount mt cape port fort gulf isle'.split(' '));

/** A name that a cue makes a place: "Kestrel River", "Lake Orrin", "Orrin Province". */
function cued({ tokens }: Document, at: number): ListedPlace | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second || !isLarge(second) || second.gap !== 'space' || first.opens) return undefined;
  if (kindsOf(first.key) & (kind.function | kind.calendar | kind.title | kind.demonym)) return undefined;
  const cue =
    before.has(first.key) || (kindsOf(second.key) & kind.placeHead && !(kindsOf(second.key) & kind.organization));
  const other = before.has(first.key) ? second : first;
  if (!cue || kindsOf(other.key) & (kind.common | kind.organization | kind.thing)) return undefined;
  return { to: at + 1, name: `${first.text} ${second.text}` };
}

/** A name in capitals, as datelines have it, in usual letters. */
function calm(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase() || name.includes('.')) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The places that a text names outside the given spans, by first mention; countries under one name each. */
export function findPlaces(document: Document, taken: Uint8Array): Mentioned[] {
  const found: { name: string; span: [number, number] }[] = [];
  const { tokens } = document;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isLarge(token) || taken[i]) continue;
    const place = cued(document, i) ?? placeAt(tokens, i);
    const end = place ? tokens[place.to]?.end : undefined;
    if (!place || end === undefined || taken[place.to]) continue;
    found.push({ name: calm(place.name), span: [token.start, end] });
    i = place.to;
  }
  return collect(found);
}
