import { before, isSingle } from './around.ts';
import type { NameCandidate } from './candidates.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
import { kin } from '../lexicon/human-words.ts';
import { kind, kindsAt } from '../lexicon/lexicon.ts';
import { isRoleWord } from '../lexicon/role-words.ts';
import type { Token } from '../../tokens/token.ts';
import { wordSet } from '../lexicon/word-set.ts';

const farthest = 9;
const naming = /^(?:nicknamed|alias|a\.?k\.?a|called|dubbed)\.?$/;

/**
 * Checks whether a name is an alias of the person just named: "X, known to customers as Y", "X, nicknamed Y", "X, alias
 * Y". Returns the index of the last token of the person's own name, or -1.
 */
export function aliasOf(candidate: NameCandidate, annotated: AnnotatedText): number {
  if (!isSingle(candidate)) return -1;
  const word = before(candidate, annotated);
  if (!word || (word.key !== 'as' && !naming.test(word.key))) return -1;
  let known = word.key !== 'as';
  for (let n = 2; n <= farthest; n++) {
    const token = before(candidate, annotated, n);
    if (!token || token.text === '.') return -1;
    if (token.text === ',' || token.text === '(')
      return known && isCapitalised(before(candidate, annotated, n + 1)) ? candidate.from - n - 1 : -1;
    if (token.shape !== 'lower') return -1;
    if (token.key === 'known') known = true;
  }
  return -1;
}

/**
 * The kind of alias that a name is of the name before it: `used` is a name in use ("X, better known as Y"), `aside` a
 * name from birth or in another language ("X (née Y)", "X (Latin: Y)").
 */
export type AliasKind = 'used' | 'aside' | 'none';

const mostBetween = 40;
const mostWords = 8;
const known = wordSet('known referred remembered identified self-identified styled self-styled billed credited');
const nameNouns = wordSet('name pseudonym alias nickname moniker');
const nameKinds = wordSet('pen stage real birth full legal maiden given assumed pseudonym alias nickname moniker');
const being = wordSet('is was are were');
const opening = wordSet('is was are were also better best became');
const scripts = wordSet('pinyin romanized romanised romaji hangul cyrillic latinized latinised');

/** Checks whether the lower-case words between two names introduce the second as an alias of the first. */
function isNaming(words: readonly string[], marked: boolean): boolean {
  const [first = ''] = words;
  const [last = '', nextToLast = ''] = [words.at(-1), words.at(-2)];
  if (words.length > mostWords || words.some((word) => kin.has(word))) return false;
  if (/^(?:nicknamed|alias|aka)$/.test(last)) return words.length < 3;
  if (!marked && !opening.has(first)) return false;
  if (last === 'as') return words.some((word) => known.has(word));
  if (last === 'of') return being.has(first) && nameNouns.has(nextToLast);
  const noun = being.has(last) ? nextToLast : last;
  return nameNouns.has(noun) && words.some((word) => nameKinds.has(word));
}

/** Returns how many of the tokens behind a name belong to "of Orrin" or to brackets. */
function skipRemarks(between: readonly Token[]): number {
  let at = 0;
  if (between[0]?.text === 'of') for (at = 1; isCapitalised(between[at]);) at++;
  for (;;) {
    const open = between[at]?.text;
    if (open !== '(' && open !== '[') return at;
    const close = between.findIndex(({ text }, i) => i > at && text === (open === '(' ? ')' : ']'));
    if (close < 0) return at;
    at = close + 1;
  }
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[(;,]$/.test(token.text);
}

/** Checks whether the last words before a name are "born" or "Latin:". */
function isAside(between: readonly Token[], from: number): boolean {
  const [word, last] = between.slice(-2);
  if (last?.text === 'born' && being.has(word?.key ?? '')) return between.length - from === 2;
  if (last && /^(?:born|née|né|nee)$/.test(last.text)) return isMark(word) && between.length - from < mostWords;
  const language = between.at(-2);
  if (last?.text !== ':' || !language || !isMark(between.at(-3))) return false;
  const inside = between[from]?.text === '(' || between[from]?.text === ';';
  return inside && ((kindsAt(language) & kind.demonym) !== 0 || scripts.has(language.key));
}

/** Returns the tokens between two names, without a title or a quotation mark directly before the second. */
function tokensBetween(a: NameCandidate, b: NameCandidate, { tokens }: AnnotatedText): Token[] {
  let end = b.from;
  while (end > a.to + 1) {
    const token = tokens[end - 1];
    if (!token || !(isCapitalised(token) || isRoleWord(token) || /^["“‘']$/.test(token.text))) break;
    end--;
  }
  return tokens.slice(a.to + 1, end);
}

/**
 * Returns the kind of alias that a name is of the previous one; `isAlias` says that the previous one is itself an alias
 * in use.
 */
export function aliasKind(
  candidate: NameCandidate,
  annotated: AnnotatedText,
  previous: NameCandidate,
  isAlias: boolean,
): AliasKind {
  if (aliasOf(candidate, annotated) === previous.to) return 'used';
  if (candidate.from - previous.to > mostBetween) return 'none';
  const between = tokensBetween(previous, candidate, annotated);
  if (between.length === 0 || between.some(({ gap }, i) => gap === 'line' && i > 0)) return 'none';
  if (isAlias && isSingle(candidate) && between.length === 1 && /^(?:and|or)$/.test(between[0]?.text ?? ''))
    return 'used';
  const at = skipRemarks(between);
  if (isAside(between, at)) return 'aside';
  const marked = isMark(between[at]);
  const rest = between.slice(marked ? at + 1 : at);
  if (rest.length === 0 || rest.some(({ shape }) => shape !== 'lower')) return 'none';
  return isNaming(
    rest.map(({ key }) => key),
    marked,
  )
    ? 'used'
    : 'none';
}
