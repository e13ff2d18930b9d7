/** A keyword of an article: what its forms share, the form here, and how well it tells what the article is about. */
export interface Candidate {
  key: string;
  term: string;
  score: number;
}

const fewestWords = 2;

// The ends of a key that are phrases of their own: "security council" of "un security council", the longest first.
function tailsOf(key: string): string[] {
  const words = key.split(' ');
  return words.slice(fewestWords).map((_, at) => words.slice(at + 1).join(' '));
}

function* within(key: string): Generator<string> {
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) yield words.slice(from, from + length).join(' ');
}

// For a longer phrase the shorter one that more articles have; the term of the shorter one goes with it.
function shorterForms(lists: readonly (readonly Candidate[])[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { key } of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shorter = new Map<string, string>();
  for (const [key, count] of counts) {
    const tail = tailsOf(key).find((each) => (counts.get(each) ?? 0) > count);
    if (tail !== undefined && !key.includes(' and ')) shorter.set(key, tail);
  }
  return shorter;
}

function joined(list: readonly Candidate[], shorter: ReadonlyMap<string, string>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of list) {
    let key = candidate.key;
    for (let next = shorter.get(key); next !== undefined; next = shorter.get(key)) key = next;
    const term = candidate.term.split(' ').slice(-key.split(' ').length).join(' ');
    const score = Math.max(candidate.score, found.get(key)?.score ?? 0);
    found.set(key, { key, term: found.get(key)?.term ?? term, score });
  }
  return [...found.values()];
}

// Where every article with the shorter has the longer too, the shorter says nothing of its own.
function withoutShadows(lists: readonly Candidate[][]): Candidate[][] {
  const places = new Map<string, Set<number>>();
  for (const [at, list] of lists.entries())
    for (const { key } of list) places.set(key, (places.get(key) ?? new Set()).add(at));
  const shadows = new Set<string>();
  for (const [key, own] of places)
    for (const part of within(key)) {
      const others = places.get(part);
      if (others && [...others].every((at) => own.has(at))) shadows.add(part);
    }
  return lists.map((list) => list.filter(({ key }) => !shadows.has(key)));
}

/**
 * Makes one of phrases that contain one another, for the lists of all articles: a longer phrase counts as the one of
 * two words or more that it ends in, where more articles have that ("UN Security Council", "Security Council"); a
 * shorter one goes where it never stands without a longer.
 */
export function joinLonger(lists: readonly (readonly Candidate[])[]): Candidate[][] {
  const shorter = shorterForms(lists);
  return withoutShadows(lists.map((list) => joined(list, shorter)));
}
