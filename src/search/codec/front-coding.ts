import type { VarintReader, VarintWriter } from './varint.ts';

/** A term shares so many leading characters at most: a damaged file takes no more memory than that for each term. */
const mostShared = 255;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function sharedLength(before: string, term: string): number {
  let length = 0;
  while (length < Math.min(before.length, mostShared) && before[length] === term[length]) length++;
  // UTF-8 has no bytes for half a surrogate pair.
  return /[\ud800-\udbff]/.test(term.charAt(length - 1)) ? length - 1 : length;
}

/**
 * Writes terms by front coding: each without the characters that it shares with the one before (I. H. Witten, A. Moffat
 * and T. C. Bell, "Managing Gigabytes", 2nd ed. 1999, 4.1). The terms must ascend by code unit and have no line break.
 *
 * | Field         | Type           | Meaning                                                                 |
 * | ------------- | -------------- | ----------------------------------------------------------------------- |
 * | `terms`       | varint         | number of terms, 1 or more                                              |
 * | `shared`      | varint, a term | characters (UTF-16 code units) shared with the term before, 255 at most |
 * | `suffixBytes` | varint         | length of `suffixes` in bytes                                           |
 * | `suffixes`    | UTF-8          | the rest of each term, a line feed between two                          |
 */
export function writeTerms(writer: VarintWriter, terms: readonly string[]): void {
  const shared = terms.map((term, at) => sharedLength(terms[at - 1] ?? '', term));
  const suffixes = encoder.encode(terms.map((term, at) => term.slice(shared[at])).join('\n'));
  writer.write(terms.length);
  for (const length of shared) writer.write(length);
  writer.write(suffixes.length);
  writer.append(suffixes);
}

function decodeText(reader: VarintReader, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return reader.refuse('suffixes', 'UTF-8', 'other bytes');
  }
}

/** Reads what {@link writeTerms} wrote. Throws FormatError. */
export function readTerms(reader: VarintReader): string[] {
  const shared = reader.column('shared', reader.read('terms'));
  const suffixes = decodeText(reader, reader.take('suffixes', reader.read('suffixBytes'))).split('\n');
  if (suffixes.length !== shared.length) reader.refuse('suffixes', `${shared.length} terms`, String(suffixes.length));
  let before = '';
  return suffixes.map((suffix, at) => {
    const length = shared[at] ?? 0;
    if (length > Math.min(before.length, mostShared)) reader.refuse(`shared.${at}`, 'fewer characters', String(length));
    const term = before.slice(0, length) + suffix;
    if (term <= before) reader.refuse(`terms.${at}`, `a term after "${before}"`, `"${term}"`);
    before = term;
    return term;
  });
}
