const kinds = ['acts', 'persons', 'organizations', 'places', 'wording', 'proper', 'figures', 'context'] as const;

/** A kind of features of reports. */
export type FeatureKind = (typeof kinds)[number];

/** The features of a report by kind, each once in its kind: words, or numbers of names. */
export type FoundFeatures = Readonly<Record<FeatureKind, readonly (string | number)[]>>;

/**
 * The features of all reports as numbers, which count over the features of all kinds, in one array: a report has some
 * forty of them, and arrays of its own would take five times the memory. A report is a row.
 */
export class FeatureTable {
  private readonly numbers = new Map<string, number>();
  private features = new Uint32Array(1024);
  private length = 0;
  /** Where each kind of each row begins, and the last ends. */
  private readonly offsets: number[] = [0];

  /** Adds the features of a report; returns its row. */
  add(found: FoundFeatures): number {
    for (const kind of kinds) {
      for (const value of found[kind]) this.append(`${kind} ${value}`);
      this.offsets.push(this.length);
    }
    return (this.offsets.length - 1) / kinds.length - 1;
  }

  /** Number of different features. */
  get size(): number {
    return this.numbers.size;
  }

  /** The features of all rows. */
  get values(): Uint32Array {
    return this.features;
  }

  /** Where the features of one kind of a row begin and end in `values`. */
  spanOf(row: number, kind: FeatureKind): [start: number, end: number] {
    const at = row * kinds.length + kinds.indexOf(kind);
    return [this.offsets[at] ?? 0, this.offsets[at + 1] ?? 0];
  }

  /** The features of one kind of a row. */
  of(row: number, kind: FeatureKind): Uint32Array {
    return this.features.subarray(...this.spanOf(row, kind));
  }

  /** Replaces the numbers of the features of a row, and sorts those of each kind. */
  renumber(row: number, numberOf: (feature: number) => number): void {
    for (const kind of kinds) {
      const features = this.of(row, kind);
      features.forEach((feature, at) => (features[at] = numberOf(feature)));
      features.sort();
    }
  }

  private append(key: string): void {
    const number = this.numbers.get(key) ?? this.numbers.size;
    if (number === this.numbers.size) this.numbers.set(key, number);
    if (this.length === this.features.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.features);
      this.features = longer;
    }
    this.features[this.length++] = number;
  }
}
