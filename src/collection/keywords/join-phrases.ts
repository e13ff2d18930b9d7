/** A keyword of one article: the key that its forms share, its form here, and its score, from 0 to 1. */
export interface ArticleKeyword {
  key: string;
  term: string;
  score: number;
}

const fewestWords = 2;

// The ends of a key that are phrases themselves: "security council" of "un security council", longest first.
function tailsOf(key: string): string[] {
  const words = key.split(' ');
  return words.slice(fewestWords).map((_, at) => words.slice(at + 1).join(' '));
}

// All phrases and words inside a key, longest first.
function* partsOf(key: string): Generator<string> {
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) yield words.slice(from, from + length).join(' ');
}

// Maps a phrase to its longest end that more articles have.
function shorterForms(lists: readonly (readonly ArticleKeyword[])[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { key } of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shorter = new Map<string, string>();
  for (const [key, count] of counts) {
    const tail = tailsOf(key).find((each) => (counts.get(each) ?? 0) > count);
    if (tail !== undefined && !key.includes(' and ')) shorter.set(key, tail);
  }
  return shorter;
}

function joinList(list: readonly ArticleKeyword[], shorter: ReadonlyMap<string, string>): ArticleKeyword[] {
  const found = new Map<string, ArticleKeyword>();
  for (const keyword of list) {
    let { key } = keyword;
    for (let next = shorter.get(key); next !== undefined; next = shorter.get(key)) key = next;
    const term = keyword.term.split(' ').slice(-key.split(' ').length).join(' ');
    const score = Math.max(keyword.score, found.get(key)?.score ?? 0);
    found.set(key, { key, term: found.get(key)?.term ?? term, score });
  }
  return [...found.values()];
}

// A part adds nothing where every article that has it also has the longer phrase.
function withoutParts(lists: readonly ArticleKeyword[][]): ArticleKeyword[][] {
  const articlesOf = new Map<string, Set<number>>();
  for (const [at, list] of lists.entries())
    for (const { key } of list) articlesOf.set(key, (articlesOf.get(key) ?? new Set()).add(at));
  const redundant = new Set<string>();
  for (const [key, own] of articlesOf)
    for (const part of partsOf(key)) {
      const others = articlesOf.get(part);
      if (others && [...others].every((at) => own.has(at))) redundant.add(part);
    }
  return lists.map((list) => list.filter(({ key }) => !redundant.has(key)));
}

/**
 * Joins phrases that contain each other, in the keywords of all articles. A phrase becomes its end of two words or more
 * that more articles have ("UN Security Council", "Security Council"); a part that occurs only with a longer phrase is
 * dropped.
 */
export function joinPhrases(lists: readonly (readonly ArticleKeyword[])[]): ArticleKeyword[][] {
  const shorter = shorterForms(lists);
  return withoutParts(lists.map((list) => joinList(list, shorter)));
}
