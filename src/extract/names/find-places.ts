import type { Mentioned } from '../../contract/record.ts';
import { isCapitalised, type AnnotatedText } from './words/annotated-text.ts';
import { kind, kindsAt } from './lexicon/lexicon.ts';
import { placeAt, type ListedPlace } from './lexicon/place-names.ts';
import { collect } from './collect.ts';

/** Words before the name of a place: "Lake Geneva". */
const before = new Set('lake mount mt cape port fort gulf isle'.split(' '));

/** Finds a place by a cue beside its name: "Kestrel River", "Lake Orrin", "Orrin Province". */
function cued({ tokens, opens }: AnnotatedText, at: number): ListedPlace | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second || !isCapitalised(second) || second.gap !== 'space' || opens[at]) return undefined;
  if (kindsAt(first) & (kind.function | kind.calendar | kind.title | kind.demonym)) return undefined;
  const cue = before.has(first.key) || (kindsAt(second) & kind.placeHead && !(kindsAt(second) & kind.organization));
  const other = before.has(first.key) ? second : first;
  if (!cue || kindsAt(other) & (kind.common | kind.organization | kind.thing)) return undefined;
  return { to: at + 1, name: `${first.text} ${second.text}` };
}

/** Returns the first token of a place's name that ends in a cue: "John F. Orrin Airport". */
function beginning({ tokens }: AnnotatedText, at: number, free: number, taken: number[]): number {
  let from = at;
  while (from > free && !taken[from - 1] && at - from < 4 && tokens[from]?.gap === 'space') {
    const previous = tokens[from - 1];
    const kinds = kindsAt(previous);
    const particle = previous?.shape === 'lower' && (kinds & kind.particle) !== 0 && isCapitalised(tokens[from - 2]);
    if (!particle && (!isCapitalised(previous) || kinds & (kind.function | kind.title))) break;
    from--;
  }
  return from;
}

/** Converts a name in capitals, as in datelines, to title case. */
function titleCase(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase() || name.includes('.')) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Finds the places outside the tokens already taken, in the order of first mentions; each country has one name. */
export function findPlaces(annotated: AnnotatedText, taken: number[]): Mentioned[] {
  const found: { name: string; span: [number, number] }[] = [];
  const { tokens } = annotated;
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isCapitalised(token) || taken[i]) continue;
    const cue = cued(annotated, i);
    const place = cue ?? placeAt(tokens, i);
    const end = place ? tokens[place.to]?.end : undefined;
    if (!place || end === undefined || taken[place.to]) continue;
    const from = cue ? beginning(annotated, i, free, taken) : i;
    const start = tokens[from]?.start ?? token.start;
    free = place.to + 1;
    found.push({ name: from < i ? annotated.text.slice(start, end) : titleCase(place.name), span: [start, end] });
    i = place.to;
  }
  return collect(found);
}
