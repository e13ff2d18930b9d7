import { fold, share, type Measure, type Pair } from './measure.ts';

function stem(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/([^s])s$/, '$1')
    .replace(/(ations?|ing|ed|al|ic)$/, '');
}

function key(term: string): string {
  const words = fold(term.replace(/[-–—]/g, ' ')).split(' ');
  return words
    .filter((word) => !/^(and|the|of|a|s)$/.test(word))
    .map(stem)
    .join(' ');
}

/** Of the first ten keywords, the share that the annotator has too, each annotated one counted once. */
export function keywordsAt10(pairs: readonly Pair[]): Measure {
  const wrong: string[] = [];
  let [hits, total] = [0, 0];
  for (const { gold, record } of pairs) {
    const wanted = gold.keywords.map((wordings) => wordings.map(key));
    const used = new Set<number>();
    const terms = new Set(record.keywords.slice(0, 10).map(({ term }) => key(term)));
    total += terms.size;
    for (const term of terms) {
      const at = wanted.findIndex((wordings, index) => !used.has(index) && wordings.includes(term));
      if (at < 0) wrong.push(`spurious: ${term}`);
      else {
        used.add(at);
        hits++;
      }
    }
  }
  return { percent: share(hits, total), wrong };
}
