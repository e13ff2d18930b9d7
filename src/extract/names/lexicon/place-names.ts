import { fold } from '../../../text/fold.ts';
import { cities } from '../../lexicon/lists/cities.ts';
import { countries } from '../../lexicon/lists/countries.ts';
import { regions } from '../../lexicon/lists/regions.ts';
import { annotateNumber } from '../../tokens/annotate.ts';
import type { Token } from '../../tokens/token.ts';
import { cue, cuesAt } from '../words/cues.ts';

interface PlaceNames {
  /** Folded name → the name to show, or '' to show it as written. */
  names: Map<string, string>;
  /** Folded first word → the number of words of the longest name that begins with it. */
  longest: Map<string, number>;
}

function read(): PlaceNames {
  const names = new Map<string, string>();
  for (const place of [...cities, ...regions]) names.set(place, '');
  for (const line of countries) {
    const [name = '', ...others] = (line.split(':')[0] ?? '').split(/[=,]/);
    for (const alias of [name, ...others]) names.set(fold(alias), name);
  }
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { names, longest };
}

let loaded: PlaceNames | undefined;

function placeNames(): PlaceNames {
  loaded ??= read();
  return loaded;
}

/** A listed place that begins at a token. */
export interface ListedPlace {
  /** The index of its last token. */
  to: number;
  name: string;
}

/** Returns the number of words of the longest listed place that begins with a word, 0 if there is none. */
const mostWordsFrom = annotateNumber(({ key }) => placeNames().longest.get(key) ?? 0);

function listedAt(tokens: readonly Token[], at: number): ListedPlace | undefined {
  const first = tokens[at];
  const most = first ? mostWordsFrom(first.type) : 0;
  if (most === 0) return undefined;
  const { names } = placeNames();
  let key = '';
  let surface = '';
  let found: ListedPlace | undefined;
  for (let i = at; i < at + most; i++) {
    const token = tokens[i];
    if (!token || (i > at && token.gap !== 'space')) break;
    key += i > at ? ` ${token.key}` : token.key;
    surface += i > at ? ` ${token.text}` : token.text;
    const name = token.shape === 'lower' ? undefined : names.get(key);
    if (name !== undefined) found = { to: i, name: name || surface };
  }
  return found;
}

/**
 * Finds the longest listed name that begins at a word, including a direction before it ("Northern Lebanon"). A line
 * break or a wide gap ends a name.
 */
export function placeAt(tokens: readonly Token[], at: number): ListedPlace | undefined {
  const token = tokens[at];
  const listed = listedAt(tokens, at);
  if (listed || !token || !(cuesAt(token) & cue.direction) || tokens[at + 1]?.gap !== 'space') return listed;
  const inner = listedAt(tokens, at + 1);
  return inner && { to: inner.to, name: `${token.text} ${inner.name}` };
}
