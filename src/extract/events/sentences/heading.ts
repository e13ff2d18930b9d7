import { TokenizedText } from '../../tokens/tokenized-text.ts';
import { hasFiniteVerb } from './finite-verb.ts';

const longestHeading = 25;
const longestDateline = 100;
const labels =
  /^(?:published|updated|posted|last (?:updated|modified)|copyright|©|image|images|photo|photos|file|picture|source|sources|by|categories|tags|filed|retrieved|accessed)\b(?!.*\b(?:was|were|is|has|have|said)\b)/i;

/** Checks for bylines, captions and lines of sources: they contain dates but report nothing. */
export function isByline(sentence: string): boolean {
  return labels.test(sentence.slice(0, 200));
}

/** Checks for a short line without a full stop: a headline or a heading. `tokens` is the number of its tokens. */
export function isHeading(sentence: string, tokens: number): boolean {
  if (/[.!?…。！？]["'”’)\]»]{0,3}$/.test(sentence.slice(-6)) || /^[•*▪◦·–-]/.test(sentence)) return false;
  return tokens <= longestHeading;
}

/**
 * Returns the offset in the sentence at which the dateline of an agency report ends ("LISBON, March 3 (Agency) — "), 0
 * without one.
 */
export function datelineEnd(sentence: string): number {
  const dash = /—|–|--|\s-\s/.exec(sentence.slice(0, longestDateline));
  if (!dash) return 0;
  const place = sentence.slice(0, dash.index);
  return /^\p{Lu}{2}|\)\s*$/u.test(place) && !hasFiniteVerb(new TokenizedText(place).passage)
    ? dash.index + dash[0].length
    : 0;
}
