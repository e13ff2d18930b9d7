import type { WordType } from './word-type.ts';

/** The entries of an annotation. The vocabulary keeps fewer types, so that few of them share an entry. */
const entries = 1 << 15;
/** The owner of an empty entry, which is no type's id. */
const nobody = -2;

/**
 * Makes an annotation of word types: a function that gives a value for a type and memoizes it by the type's id, so that
 * a stage keeps what it knows of a word while the tokenizer knows no stage. The memo is a direct-mapped cache: a type
 * whose entry another one has taken is computed again, and memory does not grow with the collection.
 */
export function annotate<Value>(valueOf: (type: WordType) => Value): (type: WordType) => Value {
  const owners = new Int32Array(entries).fill(nobody);
  const values: Value[] = [];
  return (type) => {
    const at = type.id & (entries - 1);
    const known = owners[at] === type.id ? values[at] : undefined;
    if (known !== undefined) return known;
    const value = valueOf(type);
    // A long type is not shared, and its value could keep the whole text in memory.
    if (type.id < 0) return value;
    // An array that grows from its end stays dense.
    while (values.length <= at) values.push(value);
    values[at] = value;
    owners[at] = type.id;
    return value;
  };
}

/**
 * As {@link annotate}, of 32-bit integers. They lie beside their owners in one typed array, where common words, which
 * were met first, are neighbours: look-ups stay in the processor's cache.
 */
export function annotateNumber(valueOf: (type: WordType) => number): (type: WordType) => number {
  const memo = new Int32Array(2 * entries).fill(nobody);
  return (type) => {
    const at = 2 * (type.id & (entries - 1));
    if (memo[at] === type.id) return memo[at + 1] ?? 0;
    const value = valueOf(type);
    if (type.id < 0) return value;
    memo[at] = type.id;
    memo[at + 1] = value;
    return value;
  };
}
