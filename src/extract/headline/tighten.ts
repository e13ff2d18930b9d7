import { isDemonym, isParticipleOrAdverb } from '../english/word-class.ts';
import { bare, hasVerb, isComplete } from './clauses.ts';

const mostWords = 14;
const mostCharacters = 90;
const fewestWords = 5;

const fluff = new Set(
  `recent recently significant significantly major important crucial critical pivotal notable remarkable considerable
  substantial extensive comprehensive long-standing longstanding ongoing various truly very increasingly also further
  continued groundbreaking robust vital reportedly`.split(/\s+/),
);
const titles = new Set(
  `president minister premier chancellor secretary senator representative governor mayor general colonel director
  chairman chairwoman leader adviser advisor ambassador professor dr mr mrs ms`.split(/\s+/),
);
const titleParts = new Set(
  'prime foreign defence defense interior finance vice deputy chief national security us u.s state'.split(' '),
);
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const article = /^(?:an?|the)$/;
/** Words in front of which a clause can be cut off, and which never end a headline. */
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

function withoutDays(words: readonly string[]): string[] {
  return words.filter((word, at) => {
    const onDay = bare(word) === 'on' && weekday.test(bare(words[at + 1] ?? ''));
    return !onDay && !weekday.test(bare(word)) && !/^(?:yesterday|today|tomorrow)$/.test(bare(word));
  });
}

function withoutFluff(words: readonly string[]): string[] {
  return words.filter((word) => !fluff.has(bare(word)));
}

// "Chilean Foreign Minister Ana Soto" becomes "Ana Soto", but "the President of Chile" stays.
function withoutTitles(words: readonly string[]): string[] {
  const out: string[] = [];
  let held: string[] = [];
  for (const [at, word] of words.entries()) {
    const capital = /^\p{Lu}/u.test(word);
    if (capital && (titles.has(bare(word)) || titleParts.has(bare(word)) || isDemonym(bare(word)))) {
      held.push(word);
      continue;
    }
    const named = capital && /^\p{Lu}/u.test(words[at + 1] ?? '') && titles.has(bare(held.at(-1) ?? ''));
    // In "United States President Ana Soto" the title cannot go without the country.
    if (!named || /^\p{Lu}/u.test(out.at(-1) ?? '')) out.push(...held);
    held = [];
    out.push(word);
  }
  return [...out, ...held];
}

function withoutArticles(words: readonly string[]): string[] {
  return words.filter((word) => !article.test(bare(word)));
}

function endsCleanly(words: readonly string[]): boolean {
  const last = bare(words.at(-1) ?? '');
  return !links.has(last) && !danglers.has(last) && !/['’]s?$/.test(words.at(-1) ?? '');
}

// "A plan linked" lacks what comes after the cut.
function isWhole(words: readonly string[]): boolean {
  const last = bare(words.at(-1) ?? '');
  return isComplete(words) && (!isParticipleOrAdverb(last) || !hasVerb(words.slice(0, -2)));
}

function cutAtLink(words: readonly string[]): string[] | null {
  for (let end = words.length - 1; end >= fewestWords; end--) {
    const head = words.slice(0, end);
    const boundary = links.has(bare(words[end] ?? '')) || /[,;:]$/.test(words[end - 1] ?? '');
    if (boundary && fits(head) && endsCleanly(head) && isWhole(head)) return head;
  }
  return null;
}

/** The first words that fit and of which `isEnd` says that they may end there, with an ellipsis: more follows. */
export function cutAnywhere(words: readonly string[], isEnd: (words: readonly string[]) => boolean): string[] {
  let end = Math.min(words.length, mostWords);
  while (end > 1 && (length(words.slice(0, end)) > mostCharacters - 1 || !isEnd(words.slice(0, end)))) end--;
  return [...words.slice(0, end - 1), `${(words[end - 1] ?? '').slice(0, mostCharacters).replace(/\p{P}+$/u, '')}…`];
}

/**
 * Leaves words out of a clause until it has at most 14 words and 90 characters, those first that a reader misses least:
 * days, praise, titles, articles, then whole phrases from the end; an ellipsis only where no phrase ends in time.
 */
export function tighten(clause: readonly string[]): string[] {
  let words = [...clause];
  for (const lighten of [withoutDays, withoutFluff, withoutTitles, withoutArticles]) {
    if (fits(words)) break;
    words = lighten(words);
  }
  if (fits(words) && endsCleanly(words)) return words;
  return cutAtLink(words) ?? cutAtLink(clause) ?? cutAnywhere(words, endsCleanly);
}
