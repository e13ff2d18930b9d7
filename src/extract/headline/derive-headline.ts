import { monthNames } from '../../time/month-names.ts';
import type { TextSpan } from '../../contract/record.ts';
import { isVerb } from '../english/word-class.ts';
import { withoutDateline } from '../read/fields/dateline.ts';
import { firstOwnLine, isPageHeader } from '../read/fields/page-header.ts';
import { withoutSiteName } from '../read/fields/site-name.ts';
import { tidyLines } from '../read/text/tidy-text.ts';
import { bare, introduces, isComplete, mainClause, withoutLead } from './clauses.ts';
import { cutAnywhere, fits, tighten } from './tighten.ts';
import type { SearchWords } from '../tokens/search-words.ts';
import { TokenizedText } from '../tokens/tokenized-text.ts';

/** Only so many characters are read: the lead is at the beginning of an article. */
const probeLength = 6000;
const candidates = 3;
const placeWeight = [1, 0.5, 0.35];
/** A headline with fewer characters is not informative. */
const bareLength = 40;
const longestGivenLine = 120;
const longestUnspaced = 40;
/** A sentence needs so many words besides dates within so many characters to be informative. */
const fewestInformative = 4;
const longestBeginning = 200;
const calendarWord = new RegExp(`^(?:\\d+|[a-z]+day|${monthNames.join('|').toLowerCase()})$`);

function lastMark(text: string): string {
  return text.replace(/["'”’)\]»]+$/, '').slice(-1);
}

// A first line that is no sentence is usually the headline of a text without a format of its own.
function headingOf(body: string): string | null {
  const lines = tidyLines(body.slice(0, probeLength).trimStart());
  const line = lines[firstOwnLine(lines)] ?? '';
  if (line.length > longestGivenLine || line.length === body.trim().length || /[.,;:…]/.test(lastMark(line)))
    return null;
  const informative = new TokenizedText(line).searchWords.terms.filter((term) => !calendarWord.test(term));
  return informative.length >= fewestInformative ? withoutSiteName(line) : null;
}

// Drops quotation marks and brackets whose other half was cut off, and punctuation at the ends.
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

// Shortens a sentence to its main clause. If that is not informative, it keeps the parts between commas that fit.
function shortened(sentence: string): string[] {
  const short = tighten(mainClause(sentence));
  if (short.join(' ').length >= bareLength) return short;
  const full = withoutLead(sentence);
  return fits(full) && isComplete(full) && !/^(?:and|but|or)$/.test(bare(full[0] ?? '')) ? full : short;
}

/** A sentence that the headline may be made of, with its words. */
interface Lead {
  span: TextSpan;
  own: string[];
}

/** The number of occurrences of words in the text. */
type Counts = ReadonlyMap<string, number>;

/** Most shorter words are function words. */
const shortestTopical = 4;

/** Rates how topical words are by how often the text has them. */
function topicality(words: readonly string[], counts: Counts): number {
  const terms = new Set<string>();
  for (const term of words) if (term.length >= shortestTopical) terms.add(term);
  let sum = 0;
  for (const term of terms) sum += Math.log2(1 + Math.min(8, counts.get(term) ?? 0));
  return sum;
}

/** Counts the words of some sentences in the whole text; a map of all its words would be several times as large. */
function countTopical(terms: readonly string[], sentences: readonly Lead[]): Counts {
  const counts = new Map<string, number>();
  for (const { own } of sentences) for (const term of own) if (term.length >= shortestTopical) counts.set(term, 0);
  for (const term of terms) {
    const count = counts.get(term);
    if (count !== undefined) counts.set(term, count + 1);
  }
  return counts;
}

function attempt(sentence: string, weight: number, counts: Counts): Attempt {
  const short = shortened(withoutDateline(sentence));
  const text = polish(short);
  let score = topicality(new TokenizedText(text).searchWords.terms, counts) * weight;
  if (text.length < bareLength) score /= 1.5;
  if (!isComplete(short)) score /= 3;
  if (introduces(short[0] ?? '') || isVerb(bare(short[0] ?? ''))) score /= 3;
  if (/^(?:he|she|it|they|his|her|its|their|this|these|that|i|we|you|there)\b/i.test(text)) score /= 3;
  if (/\b(?:I|we|my|our)\b/.test(text)) score /= 3;
  if (/^["“‘']/.test(sentence) || sentence.endsWith('?') || text.endsWith('…')) score /= 2;
  if (short.length < 5 || !/[.!?…"”’)]$/.test(sentence)) score /= 4;
  return { text, score };
}

/** Checks whether the first words of a sentence contain more than a date. */
function isInformative({ terms, starts }: SearchWords, from: number, to: number, end: number): boolean {
  let informative = 0;
  for (let at = from; at < to && (starts[at] ?? end) < end; at++)
    if (!calendarWord.test(terms[at] ?? '') && ++informative === fewestInformative) return true;
  return false;
}

/** Returns the first informative sentences. */
function leads({ text, sentences, searchWords: words }: TokenizedText): Lead[] {
  const found: Lead[] = [];
  let next = 0;
  for (const span of sentences) {
    const from = next;
    while ((words.starts[next] ?? Infinity) < span[1]) next++;
    const header = span[1] - span[0] <= longestGivenLine && isPageHeader(text.slice(...span).trim());
    if (!header && isInformative(words, from, next, span[0] + longestBeginning))
      found.push({ span, own: words.terms.slice(from, next) });
    if (found.length === candidates) break;
  }
  return found;
}

function englishHeadline(tokenized: TokenizedText): string {
  const { text, searchWords } = tokenized;
  const first = leads(tokenized);
  const counts = countTopical(searchWords.terms, first);
  let best: Attempt | undefined;
  for (const [place, { span, own }] of first.entries()) {
    const weight = placeWeight[place] ?? 0;
    // Shortening only removes words, so a sentence that cannot win in full is skipped.
    if (best && topicality(own, counts) * weight <= best.score) continue;
    const next = attempt(text.slice(...span), weight, counts);
    if (!best || next.score > best.score) best = next;
  }
  return best?.text || firstWords(tokenized);
}

function firstWords({ text, sentences }: TokenizedText): string {
  const sentence = text.slice(...(sentences[0] ?? [0, 0])).replace(/\s+/g, ' ');
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
 * Derives a headline from the text: the most topical of the first sentences, shortened to 18 words and 90 characters by
 * leaving words out. No word is added, and the order of the sentence is kept. In a language other than English it is
 * the beginning of the first sentence. '' for an empty body.
 */
export function deriveHeadline(body: TokenizedText, english = true): string {
  const heading = headingOf(body.text);
  if (heading !== null) return heading;
  const probe = body.text.length > probeLength ? new TokenizedText(body.text.slice(0, probeLength)) : body;
  return english ? englishHeadline(probe) : firstWords(probe);
}
