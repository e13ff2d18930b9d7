import { jaccard } from '../../base/jaccard.ts';
import type { InputNote } from '../../contract/index-format.ts';
import { bandsOf, estimateResemblance } from './minhash.ts';
import { shinglesOf } from './shingles.ts';
import { textSignature } from './text-signature.ts';
import type { SignedRecord } from './text-signature.ts';

/** An article and the further versions of its text, in the order given. */
export interface VersionedArticle {
  record: SignedRecord;
  versions: SignedRecord[];
}

/**
 * Resemblance from which a text is a version: changing one word in ten leaves about 0.57 of the three-word shingles.
 */
const leastResemblance = 0.55;
/** Estimates below this are not compared exactly: three standard errors of the shortest texts below the least. */
const leastEstimate = 0.3;

interface Original {
  article: VersionedArticle;
  signature: Uint32Array;
  position: number;
}

/** The texts that are versions of no earlier one, by the bands of their signatures. */
class Originals {
  readonly #byBand = new Map<number, Original[]>();

  add(original: Original): void {
    for (const band of bandsOf(original.signature)) {
      const known = this.#byBand.get(band);
      if (known) known.push(original);
      else this.#byBand.set(band, [original]);
    }
  }

  /** Finds the original that resembles a text most, of equals the earliest. */
  closest(record: SignedRecord, signature: Uint32Array): { article: VersionedArticle; share: number } | null {
    const candidates = new Set(bandsOf(signature).flatMap((band) => this.#byBand.get(band) ?? []));
    let shingles: Set<string> | undefined;
    let best: { article: VersionedArticle; share: number } | null = null;
    for (const { article, signature: other } of [...candidates].toSorted((a, b) => a.position - b.position)) {
      if (estimateResemblance(signature, other) < leastEstimate) continue;
      shingles ??= shinglesOf(record.articleBody);
      const share = jaccard(shinglesOf(article.record.articleBody), shingles);
      if (share > (best?.share ?? 0)) best = { article, share };
    }
    return best;
  }
}

/**
 * Folds copies and light rewrites of one text into one article with versions. The first of each in the given order is
 * the article, the others are its versions, and each version has a note. MinHash finds the pairs to compare, the exact
 * resemblance decides; so the time grows with the number of articles and not with its square.
 */
export function foldVersions(records: readonly SignedRecord[]): { articles: VersionedArticle[]; notes: InputNote[] } {
  const articles: VersionedArticle[] = [];
  const originals = new Originals();
  const notes: InputNote[] = [];
  for (const record of records) {
    const article = { record, versions: [] };
    const signature = record.signature === undefined ? textSignature(record) : record.signature;
    if (signature === null) {
      articles.push(article);
      continue;
    }
    const found = originals.closest(record, signature);
    if (found && found.share >= leastResemblance) {
      found.article.versions.push(record);
      const percent = Math.floor(found.share * 100);
      notes.push({ source: record.source, note: `a version of ${found.article.record.id}, ${percent} % alike` });
    } else {
      originals.add({ article, signature, position: articles.length });
      articles.push(article);
    }
  }
  return { articles, notes };
}
