import { isVerbHere } from '../english/verb-context.ts';
import { isParticipleOrAdverb, isVerb } from '../english/word-class.ts';
import { bare, hasVerb, isComplete, isVerbLike } from './clauses.ts';
import { mark, marksAt, markedWord } from './marked-word.ts';

const mostWords = 18;
/** The limit for a sentence that ends in an ellipsis. */
const mostBrokenOff = 14;
const mostCharacters = 90;
const fewestWords = 5;
/** A cut that leaves so many characters is long enough; otherwise articles are dropped to keep more. */
const informativeLength = 50;

const reporting = new Set(
  'said says told announced confirmed reported stated claimed ruled declared warned revealed found believes thinks'.split(
    ' ',
  ),
);
const subordinators = new Set(
  'when while that which who whose where because although though if whether until how what why whereby'.split(' '),
);
/** Words before which a clause can be cut; a headline never ends with one. */
const links = new Set(
  `in on at by for from to of with without within under over during after before since until while when where as if
  although though because despite amid among following between through throughout into onto toward towards against about
  around across along behind beyond near than that which who whose and or but nor so per via upon including whether
  according how what why`.split(/\s+/),
);
const danglers = new Set(
  `a an the this that these those its their his her our my your is are was were be been being has have had will would can
  could may might must shall should not no more most less very so too also both either such each every some any several
  many other own due whereby according based he she it they we i you`.split(/\s+/),
);

function length(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length + 1, -1);
}

export function fits(words: readonly string[]): boolean {
  return words.length <= mostWords && length(words) <= mostCharacters;
}

// Drops "on Tuesday", "last Friday evening", "yesterday", but not "Friday's vote".
function withoutDays(words: readonly string[]): string[] {
  return words.filter((_, at) => {
    const [own, before, after] = [marksAt(words, at), marksAt(words, at - 1), marksAt(words, at + 1)];
    if (own & mark.weekday) {
      const earlier = before & mark.which ? marksAt(words, at - 2) : before;
      return (earlier & mark.keepsDay) !== 0;
    }
    if (before & mark.keepsDay) return true;
    if (own & (mark.on | mark.which) && after & mark.weekday) return false;
    if (own & mark.on && after & mark.which && marksAt(words, at + 2) & mark.weekday) return false;
    if (own & mark.partOfDay && before & mark.weekday) return false;
    return !(own & mark.dayWord);
  });
}

function withoutFluff(words: readonly string[]): string[] {
  return words.filter((word) => !(markedWord(word).marks & mark.fluff));
}

// Drops titles before names: "Chilean Foreign Minister Ana Soto" becomes "Ana Soto", but "the President of Chile"
// remains.
function withoutTitles(words: readonly string[]): string[] {
  const out: string[] = [];
  let held: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const { marks } = markedWord(word);
    if (marks & mark.capital && marks & mark.titled) {
      held.push(word);
      continue;
    }
    const titled = marksAt(held, held.length - 1) & mark.title;
    const named = marks & mark.capital && marksAt(words, at + 1) & mark.capital && titled;
    // In "United States President Ana Soto" the title cannot be dropped without the country.
    if (!named || marksAt(out, out.length - 1) & mark.capital) out.push(...held);
    held = [];
    out.push(word);
  }
  return [...out, ...held];
}

function withoutArticles(words: readonly string[]): string[] {
  return words.filter((word) => !(markedWord(word).marks & mark.article));
}

function endsCleanly(words: readonly string[]): boolean {
  const last = bare(words.at(-1) ?? '');
  // "in regard to" and "with respect to" are one preposition.
  if (/^(?:regard|respect|relation|order|addition|response)$/.test(last) && links.has(bare(words.at(-2) ?? '')))
    return false;
  return !links.has(last) && !danglers.has(last) && !/['’]s?$/.test(words.at(-1) ?? '');
}

// Checks for a pair without its second half: "between Oslo" without "and"; "admitted Oslo as host and Bergen" without
// the second "as".
function isHalfPair(words: readonly string[], all: readonly string[]): boolean {
  const between = words.findLastIndex((word) => bare(word) === 'between');
  if (between >= 0 && !words.slice(between).some((word) => bare(word) === 'and')) return true;
  return bare(all[words.length] ?? '') === 'as' && words.some((word) => bare(word) === 'as');
}

// Checks that the words are complete: "A plan linked", "Norland announced the council" and "on all minds when
// ministers" lack the words behind the cut.
function isWhole(words: readonly string[], all: readonly string[]): boolean {
  const last = bare(words.at(-1) ?? '');
  if (!isComplete(words) || last.endsWith('ing') || reporting.has(last)) return false;
  if (isParticipleOrAdverb(last) && hasVerb(words.slice(0, -2))) return false;
  if (isVerbHere(last, bare(words.at(-2) ?? ''), bare(all[words.length] ?? ''))) return false;
  if (isVerb(last) && !isParticipleOrAdverb(last) && words.length < all.length) return false;
  const report = words.findLastIndex((word) => reporting.has(bare(word)));
  if (report > 0 && !hasVerb(words.slice(report + 1)) && hasVerb(all.slice(report + 1))) return false;
  if (isHalfPair(words, all)) return false;
  const clause = words.findLastIndex((word) => subordinators.has(bare(word)));
  return clause < 0 || words.slice(clause + 1).some(isVerbLike);
}

function cutAtLink(words: readonly string[]): string[] | null {
  for (let end = words.length; end >= fewestWords; end--) {
    const head = words.slice(0, end);
    const boundary = end === words.length || links.has(bare(words[end] ?? '')) || /[,;:]$/.test(words[end - 1] ?? '');
    if (boundary && fits(head) && endsCleanly(head) && isWhole(head, words)) return head;
  }
  return null;
}

/** Returns the most words that fit and may be last according to `isEnd`, with an ellipsis. */
export function cutAnywhere(words: readonly string[], isEnd: (words: readonly string[]) => boolean): string[] {
  let end = Math.min(words.length, mostBrokenOff);
  while (end > 1 && (length(words.slice(0, end)) > mostCharacters - 1 || !isEnd(words.slice(0, end)))) end--;
  return [...words.slice(0, end - 1), `${(words[end - 1] ?? '').slice(0, mostCharacters).replace(/\p{P}+$/u, '')}…`];
}

/**
 * Shortens a clause to 18 words and 90 characters. It leaves out first what a reader misses least: days, words of
 * praise, titles, then phrases from the end, and articles if that keeps more. An ellipsis is added only if no phrase
 * ends early enough.
 */
export function tighten(clause: readonly string[]): string[] {
  let words = [...clause];
  for (const lighten of [withoutDays, withoutFluff, withoutTitles]) {
    if (fits(words)) break;
    words = lighten(words);
  }
  if (fits(words) && endsCleanly(words)) return words;
  const [whole, bareOfArticles] = [cutAtLink(words), cutAtLink(withoutArticles(words))];
  if (whole && length(whole) >= informativeLength) return whole;
  const longer = (bareOfArticles ?? []).length > withoutArticles(whole ?? []).length ? bareOfArticles : whole;
  return longer ?? cutAtLink(clause) ?? cutAnywhere(words, endsCleanly);
}
