import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import { isVerb } from './english/word-class.ts';
import { bare, introduces, isComplete, mainClause, withoutLead } from './headline/clauses.ts';
import { cutAnywhere, fits, tighten } from './headline/tighten.ts';

/** A lead stands in front; a longer text tells nothing more about which sentence it is. */
const probeLength = 6000;
const candidates = 3;
const placeWeight = [1, 0.5, 0.35];
/** A headline with fewer characters says little. */
const bareLength = 40;
const longestGivenLine = 120;
const longestUnspaced = 40;
const calendarWord =
  /^(?:\d+|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function lastMark(text: string): string {
  return text.replace(/["'”’)\]»]+$/, '').slice(-1);
}

// A first line that is no sentence is most often the headline, in texts that were taken as they are.
function headingOf(body: string): string | null {
  const line = body.trimStart().split('\n', 1)[0]?.trim() ?? '';
  if (line.length > longestGivenLine || line.length === body.trim().length || /[.,;:…]/.test(lastMark(line)))
    return null;
  const telling = words(line).filter(({ term }) => !calendarWord.test(term));
  return telling.length >= 4 ? line : null;
}

function withoutPlace(sentence: string): string {
  return sentence.replace(/^[\p{Lu}][\p{Lu}\s,.]{2,30}(?:\([^)]{1,30}\)\s)?[-–—]+\s/u, '');
}

// Quotation marks and brackets that lost their other half to the cutting go; so does punctuation at the ends.
function polish(parts: readonly string[]): string {
  let text = parts
    .join(' ')
    .replace(/^[\p{P}\s]+(?=[\p{L}\p{N}])/u, (lead) => (/[“"‘'(]$/.test(lead) ? lead.slice(-1) : ''));
  text = text.replace(/[,;:–—-]+(["'”’)]?)$/, '$1').replace(/(?<!\.\p{L})\.+(["'”’)]?)$/u, '$1');
  const pairs = [
    text.split('“').length === text.split('”').length,
    text.split('"').length % 2 === 1,
    text.split('(').length === text.split(')').length,
  ];
  if (!pairs.every(Boolean)) text = text.replace(/[“”"()]/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Attempt {
  text: string;
  score: number;
}

// A clause that says little keeps what stood between its commas, as far as it fits.
function shortened(sentence: string): string[] {
  const short = tighten(mainClause(sentence));
  if (short.join(' ').length >= bareLength) return short;
  const full = withoutLead(sentence);
  return fits(full) && isComplete(full) && !/^(?:and|but|or)$/.test(bare(full[0] ?? '')) ? full : short;
}

function attempt(sentence: string, place: number, counts: ReadonlyMap<string, number>): Attempt {
  const short = shortened(withoutPlace(sentence));
  const text = polish(short);
  const terms = new Set(words(text).map(({ term }) => term));
  let topical = 0;
  for (const term of terms) if (term.length > 3) topical += Math.log2(1 + Math.min(8, counts.get(term) ?? 0));
  let score = topical * (placeWeight[place] ?? 0);
  if (text.length < bareLength) score /= 1.5;
  if (!isComplete(short)) score /= 3;
  if (introduces(short[0] ?? '') || isVerb(bare(short[0] ?? ''))) score /= 3;
  if (/^(?:he|she|it|they|his|her|its|their|this|these|that|i|we|you|there)\b/i.test(text)) score /= 3;
  if (/\b(?:I|we|my|our)\b/.test(text)) score /= 3;
  if (/^["“‘']/.test(sentence) || sentence.endsWith('?') || text.endsWith('…')) score /= 2;
  if (short.length < 5 || !/[.!?…"”’)]$/.test(sentence)) score /= 4;
  return { text, score };
}

function englishHeadline(body: string): string {
  const heading = headingOf(body);
  if (heading !== null) return heading;
  const probe = body.slice(0, probeLength);
  const counts = new Map<string, number>();
  for (const { term } of words(probe)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const attempts: Attempt[] = [];
  for (const [start, end] of sentences(probe)) {
    if (attempts.length === candidates) break;
    const sentence = probe.slice(start, end);
    const telling = words(sentence.slice(0, 200)).filter(({ term }) => !calendarWord.test(term));
    if (telling.length >= 4) attempts.push(attempt(sentence, attempts.length, counts));
  }
  const [best] = attempts.toSorted((a, b) => b.score - a.score);
  return best?.text || firstWords(body);
}

function firstWords(body: string): string {
  const probe = body.slice(0, probeLength);
  const [start, end] = sentences(probe)[0] ?? [0, 0];
  const sentence = probe.slice(start, end).replace(/\s+/g, ' ');
  const parts = sentence.split(' ');
  if (parts.some((part) => part.length > longestUnspaced)) {
    const letters = [...new Intl.Segmenter().segment(sentence.slice(0, 4 * longestUnspaced))].map(
      ({ segment }) => segment,
    );
    const short = letters.slice(0, longestUnspaced).join('');
    return letters.length > longestUnspaced ? `${short}…` : sentence.replace(/[.。]$/, '');
  }
  return fits(parts) ? sentence.replace(/[.。]$/, '') : cutAnywhere(parts, () => true).join(' ');
}

/**
 * A headline from the text: the sentence among the first that says most of what the article is about, shortened by
 * leaving words out, to 18 words and 90 characters. No word is invented, and the order is the sentence's.
 * For a language other than English (`inLanguage`, BCP 47) the beginning of the first sentence. '' for an empty body.
 */
export function deriveHeadline(body: string, inLanguage?: string): string {
  return /^en(?:-|$)/i.test(inLanguage ?? 'en') ? englishHeadline(body) : (headingOf(body) ?? firstWords(body));
}
