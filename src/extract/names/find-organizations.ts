import type { Mentioned } from '../../contract/record.ts';
import { thingAcronyms } from '../lexicon/lists/thing-acronyms.ts';
import { explainedAcronyms } from './acronyms.ts';
import { countCapitals, isShoutedWord } from './capitals.ts';
import { collect } from './collect.ts';
import { isCapitalised, type AnnotatedText } from './words/annotated-text.ts';
import { isPlainWord, kind, kindsAt } from './lexicon/lexicon.ts';
import { placeAt } from './lexicon/place-names.ts';
import type { Run } from './words/runs.ts';
import type { Token } from '../tokens/token.ts';

interface Found {
  from: number;
  to: number;
  name: string;
}

const outside = kind.title | kind.function | kind.calendar;
const joiners = new Set(['of', 'for', 'on']);
/** "Member of Parliament for" is an office, not an organisation. */
const legislatures = new Set(['parliament', 'congress', 'senate', 'assembly', 'cabinet', 'court']);
/** Heads that are also topics: "Institute of Science and Technology". */
const topicHeads = new Set('technology technologies services resources energy media radio television'.split(' '));
const notFirst = new Set(['former', 'then', 'late', 'acting', 'both']);
const mostWords = 9;
const things = new Set(thingAcronyms);

/** Returns the last token of "of the Interior", "for Trade and Industry" behind a head, or the head itself. */
function tailEnd({ tokens }: AnnotatedText, head: number): number {
  let end = head;
  while (end - head < mostWords) {
    const next = tokens[end + 1];
    if (!next || next.gap !== 'space') break;
    if (joiners.has(next.key) && end === head) {
      if (next.key !== 'of' && legislatures.has(tokens[head]?.key ?? '')) break;
      const word = tokens[end + 2]?.key === 'the' ? end + 3 : end + 2;
      const kinds = kindsAt(tokens[word]);
      if (!isCapitalised(tokens[word]) || tokens[word]?.gap !== 'space' || kinds & kind.calendar) break;
      end = word;
    } else if (end > head && isAnd(next) && isCapitalised(tokens[end + 2]) && tokens[end]?.shape === 'capital') {
      if (kindsAt(tokens[end]) & (kind.country | kind.city)) break;
      if (kindsAt(tokens[end + 2]) & kind.organization && !topicHeads.has(tokens[end + 2]?.key ?? '')) break;
      end += 2;
    } else if (end > head && isCapitalised(next) && !(kindsAt(next) & outside)) end++;
    else break;
  }
  return end;
}

function isAnd(token: Token | undefined): boolean {
  return token?.gap === 'space' && (token.key === 'and' || token.text === '&');
}

function canLead(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && !(kindsAt(token) & outside) && !notFirst.has(token.key);
}

function isEveryday(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && canLead(token) && isPlainWord(token.key);
}

/** Checks for two topics joined by "and": "Science and Technology" is a subject without "Institute of". */
function isPairOfTopics(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 2 && isAnd(tokens[from + 1]) && isEveryday(tokens[from]) && isEveryday(tokens[to]);
}

/** Finds the organisation in a run by its last head word. */
function headed(annotated: AnnotatedText, [from, to]: Run): Found | undefined {
  const { tokens } = annotated;
  let head = to;
  while (head >= from && !(kindsAt(tokens[head]) & kind.organization)) head--;
  if (head < from || annotated.inHeadline[from]) return undefined;
  let start = head;
  while (start > from && canLead(tokens[start - 1])) start--;
  // "Securities and Exchange Commission": an everyday word before "and" is part of the name.
  if (
    start === from &&
    from > 1 &&
    isAnd(tokens[from - 1]) &&
    isEveryday(tokens[from]) &&
    isEveryday(tokens[from - 2])
  ) {
    start = from - 2;
    while (tokens[start]?.gap === 'space' && canLead(tokens[start - 1])) start--;
  }
  // "General" is not a rank before an everyday word: "General Services Administration".
  if (tokens[start - 1]?.key === 'general' && tokens[start]?.gap === 'space' && isEveryday(tokens[start])) start--;
  const end = tailEnd(annotated, head);
  if (end === start || placeAt(tokens, start)?.to === end || isPairOfTopics(tokens, start, end)) return undefined;
  return { from: start, to: end, name: nameOf(annotated, start, end) };
}

/** Finds a team by its article and its plural: "the Orrin Rangers". */
function team(annotated: AnnotatedText, run: Run): Found | undefined {
  const { tokens } = annotated;
  const to = run[1];
  const from = to - 1;
  const last = tokens[to];
  if (!last || !(kindsAt(last) & kind.known) || !last.key.endsWith('s') || annotated.inHeadline[to]) return undefined;
  if (from < run[0] || !/^the$/i.test(tokens[from - 1]?.text ?? '') || !canLead(tokens[from])) return undefined;
  return { from, to, name: nameOf(annotated, from, to) };
}

function nameOf({ text, tokens }: AnnotatedText, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to]?.end).replace(/\s+/g, ' ');
}

const acronym = /^[A-Z][A-Z&]{1,5}$/;

/** Returns the initials of the capitalised words: the acronym that a long form may have. */
function initialsOf(name: string): string {
  return name.replace(/[^\p{Lu}]+\p{Ll}*|\p{Ll}+/gu, '');
}

/** Extends a known name to the article or the second half that belongs to it: "Al Jazeera", "Agence France-Presse". */
function wholeName({ tokens }: AnnotatedText, at: number): [from: number, to: number] {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const article = before?.text === 'Al' && token?.gap === 'space' && token.shape === 'capital';
  const half = next?.gap === 'space' && next.shape === 'capital' && token?.shape === 'capital';
  return [article ? at - 1 : at, half && (kindsAt(next) & kind.knownOrganization) !== 0 ? at + 1 : at];
}

/** Finds an organisation at one token: a known name, or an acronym that the text repeats or explains. */
function lone(
  annotated: AnnotatedText,
  at: number,
  counts: ReadonlyMap<string, number>,
  longForms: ReadonlyMap<string, string>,
): Found | undefined {
  const token = annotated.tokens[at];
  if (!token || token.shape === 'initial') return undefined;
  const kinds = kindsAt(token);
  if (kinds & kind.knownOrganization && token.shape !== 'lower') {
    const [from, to] = wholeName(annotated, at);
    return { from, to, name: from === to ? (longForms.get(token.text) ?? token.text) : nameOf(annotated, from, to) };
  }
  if (
    token.shape !== 'caps' ||
    annotated.inHeadline[at] ||
    !acronym.test(token.text) ||
    kinds & (kind.country | kind.city | kind.title | kind.known | kind.thing) ||
    things.has(token.key)
  )
    return undefined;
  const long = longForms.get(token.text);
  if (long) return { from: at, to: at, name: long };
  if (isShoutedWord(token, annotated)) return undefined;
  return (counts.get(token.text) ?? 0) > 1 ? { from: at, to: at, name: token.text } : undefined;
}

function isFree(taken: number[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (taken[at]) return false;
  return true;
}

/**
 * Finds the organisations outside the tokens already taken, in the order of first mentions. An acronym is a mention of
 * its long form.
 */
export function findOrganizations(annotated: AnnotatedText, runs: readonly Run[], taken: number[]): Mentioned[] {
  const found: Found[] = [];
  const counts = countCapitals(annotated);
  const longForms = new Map<string, string>();
  for (const { acronym: short, from, to } of explainedAcronyms(annotated)) {
    if (!isFree(taken, from, to) || kindsAt(annotated.tokens[to]) & (kind.placeHead | kind.thing)) continue;
    const name = nameOf(annotated, from, to);
    found.push({ from, to, name });
    taken.fill(1, from, to + 1);
    if (!longForms.has(short)) longForms.set(short, name);
  }
  for (const run of runs) {
    const organization = headed(annotated, run) ?? team(annotated, run);
    if (!organization || !isFree(taken, organization.from, organization.to)) continue;
    found.push(organization);
    taken.fill(1, organization.from, organization.to + 1);
    const initials = initialsOf(organization.name);
    if (initials.length > 1 && !longForms.has(initials)) longForms.set(initials, organization.name);
  }
  for (let i = 0; i < annotated.tokens.length; i++) {
    const token = annotated.tokens[i];
    if (!token || taken[i] || !(token.shape === 'caps' || kindsAt(token) & kind.knownOrganization)) continue;
    const organization = lone(annotated, i, counts, longForms);
    if (!organization) continue;
    found.push(organization);
    taken.fill(1, organization.from, organization.to + 1);
  }
  found.sort((a, b) => a.from - b.from);
  return collect(
    found.map(({ from, to, name }) => ({
      name,
      span: [annotated.tokens[from]?.start ?? 0, annotated.tokens[to]?.end ?? 0],
    })),
  );
}
