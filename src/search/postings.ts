/**
 * A position in an article as one number that sorts by article, then position: `article * articleStep + position`.
 * It is exact for 2^26 positions in each of 2^27 articles.
 */
const articleStep = 2 ** 26;

/** The articles of several delta-coded postings together: ascending, each once. */
export function articlesOf(postings: readonly (readonly number[])[]): Uint32Array {
  const articles: number[] = [];
  for (const posting of postings) {
    let article = 0;
    for (let at = 0; at < posting.length; at += 2 + (posting[at + 1] ?? 0)) {
      article += posting[at] ?? 0;
      articles.push(article);
    }
  }
  const sorted = Uint32Array.from(articles);
  return postings.length > 1 ? withoutRepeats(sorted.toSorted()) : sorted;
}

/** Every occurrence in several delta-coded postings, as ascending keys of article and position. */
export function occurrencesOf(postings: readonly (readonly number[])[]): Float64Array {
  const keys: number[] = [];
  for (const posting of postings) {
    let article = 0;
    for (let at = 0; at < posting.length;) {
      article += posting[at] ?? 0;
      const next = at + 2 + (posting[at + 1] ?? 0);
      let position = 0;
      for (at += 2; at < next; at++) {
        position += posting[at] ?? 0;
        keys.push(article * articleStep + position);
      }
    }
  }
  const sorted = Float64Array.from(keys);
  return postings.length > 1 ? sorted.toSorted() : sorted;
}

/** Those of `starts` that have an occurrence in `keys` exactly `distance` positions later. */
export function followedBy(starts: Float64Array, keys: Float64Array, distance: number): Float64Array {
  let at = 0;
  return starts.filter((start) => {
    while (at < keys.length && (keys[at] ?? 0) < start + distance) at++;
    return keys[at] === start + distance;
  });
}

/** The articles of ascending occurrences: ascending, each once. */
export function articlesOfOccurrences(keys: Float64Array): Uint32Array {
  return withoutRepeats(Uint32Array.from(keys, (key) => Math.floor(key / articleStep)));
}

/** What two ascending lists without repeats have in common. */
export function inBoth(left: Uint32Array, right: Uint32Array): Uint32Array {
  let at = 0;
  return left.filter((article) => {
    while (at < right.length && (right[at] ?? 0) < article) at++;
    return right[at] === article;
  });
}

function withoutRepeats(sorted: Uint32Array): Uint32Array {
  return sorted.filter((article, at) => at === 0 || article !== sorted[at - 1]);
}
