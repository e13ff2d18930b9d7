import type { WordType } from './word-type.ts';

let annotations = 0;

/**
 * Makes an annotation of word types: a function that gives a value for a type and memoizes it in the type, so that a
 * stage keeps what it knows of a word while the tokenizer knows no stage. The values of a type are neighbours, which
 * keeps look-ups in the processor's cache, and they are freed with the type.
 */
export function annotate<Value>(valueOf: (type: WordType) => Exclude<Value, undefined>): (type: WordType) => Value {
  const slot = annotations++;
  return (type) => {
    // Only this function writes to its slot, so that the type of the value is known.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const known = type.values[slot] as Value | undefined;
    if (known !== undefined) return known;
    const value = valueOf(type);
    type.values[slot] = value;
    return value;
  };
}
