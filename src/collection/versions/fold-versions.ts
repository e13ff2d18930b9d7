import minhash from 'minhash';
import type { InputNote } from '../../contract/index-format.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { resemblance, shinglesOf } from './shingles.ts';

/** An article and the further versions of its text, in the order given. */
export interface Versioned {
  record: ArticleRecord;
  versions: ArticleRecord[];
}

// A light rewrite that changes one word in ten leaves about 0.57 of the three-word runs.
const alike = 0.55;
// A text shorter than this says too little to call another one its copy.
const fewestWords = 40;
// The signature of a very long text is of its beginning; whether two are alike is decided by the whole.
const signedShingles = 3000;

type Signature = InstanceType<typeof minhash.Minhash>;

function signatureOf(shingles: ReadonlySet<string>): Signature {
  const signature = new minhash.Minhash({ numPerm: 64 });
  let left = signedShingles;
  for (const shingle of shingles) {
    if (left-- === 0) break;
    signature.update(shingle);
  }
  return signature;
}

/** The articles that lead, found by what they share. */
class Leaders {
  readonly all: Versioned[] = [];
  readonly #index = new minhash.LshIndex({ bandSize: 4 });

  add(record: ArticleRecord, signature: Signature | null): void {
    if (signature) this.#index.insert(String(this.all.length), signature);
    this.all.push({ record, versions: [] });
  }

  /** The leader that is most like a text, and how much. */
  mostAlike(shingles: ReadonlySet<string>, signature: Signature): { leader: Versioned; share: number } | null {
    for (const band of this.#index.getHashbands(signature)) this.#index.index[band] ??= [];
    let best: { leader: Versioned; share: number } | null = null;
    for (const key of this.#index.query(signature)) {
      const leader = this.all[Number(key)];
      const share = leader ? resemblance(shinglesOf(leader.record.articleBody), shingles) : 0;
      if (leader && share > (best?.share ?? 0)) best = { leader, share };
    }
    return best;
  }
}

/**
 * Makes copies and light rewrites of one text one article with its versions. The first of each in the given order
 * leads. MinHash and locality-sensitive hashing find whom to compare, the shingles themselves decide, so the work grows
 * with the number of articles and not with its square. Every version is in the notes.
 */
export function foldVersions(records: readonly ArticleRecord[]): { articles: Versioned[]; notes: InputNote[] } {
  const leaders = new Leaders();
  const notes: InputNote[] = [];
  for (const record of records) {
    if (record.wordCount < fewestWords) {
      leaders.add(record, null);
      continue;
    }
    const shingles = shinglesOf(record.articleBody);
    const signature = signatureOf(shingles);
    const found = leaders.mostAlike(shingles, signature);
    if (found && found.share >= alike) {
      found.leader.versions.push(record);
      const percent = Math.floor(found.share * 100);
      notes.push({ source: record.source, note: `a version of ${found.leader.record.id}, ${percent} % alike` });
    } else {
      leaders.add(record, signature);
    }
  }
  return { articles: leaders.all, notes };
}
