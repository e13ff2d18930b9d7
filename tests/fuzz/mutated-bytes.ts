import * as fc from 'fast-check';
import { seedFiles } from './seed-files.ts';
import { seedTexts } from './seed-texts.ts';
import { share } from './share.ts';

const seeds = [...seedTexts, ...seedFiles];

type Mutation = (bytes: Buffer) => Buffer;

const shares = fc.tuple(share, share).map((pair) => pair.toSorted((a, b) => a - b));

function at(bytes: Buffer, place = 0): number {
  return Math.floor(place * bytes.length);
}

function splice(bytes: Buffer, [from, to]: readonly number[], inserted: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at(bytes, from)), inserted, bytes.subarray(at(bytes, to))]);
}

const oddTexts = [
  '\0',
  '\uFEFF',
  '\r',
  '\u2028',
  '\u202E',
  '\uD83D\uDE80',
  'İ',
  'ﬀ',
  '\u0301',
  '\u001B[2J',
  '"',
  '{',
  '\n\n',
];
const odd = fc.oneof(
  fc
    .tuple(fc.constantFrom(...oddTexts), fc.integer({ min: 1, max: 50 }))
    .map(([text, times]) => Buffer.from(text.repeat(times))),
  fc.uint8Array({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text)),
);

const flip = fc.tuple(share, fc.integer({ min: 1, max: 255 })).map(([place, bits]): Mutation => (bytes) => {
  const flipped = Buffer.from(bytes);
  const byte = at(bytes, place);
  if (byte < bytes.length) flipped[byte] = (flipped[byte] ?? 0) ^ bits;
  return flipped;
});
const cut = shares.map(
  (range): Mutation =>
    (bytes) =>
      splice(bytes, range, Buffer.alloc(0)),
);
const insert = fc.tuple(share, odd).map(
  ([place, inserted]): Mutation =>
    (bytes) =>
      splice(bytes, [place, place], inserted),
);
const repeat = fc.tuple(shares, fc.integer({ min: 2, max: 4 })).map(
  ([[from, to], times]): Mutation =>
    (bytes) =>
      splice(
        bytes,
        [to ?? 0, to ?? 0],
        Buffer.concat(Array.from({ length: times }, () => bytes.subarray(at(bytes, from), at(bytes, to)))),
      ),
);
const swap = fc
  .tuple(shares, shares, fc.nat(seeds.length - 1))
  .map(([range, [from, to], other]): Mutation => (bytes) => {
    const donor = seeds[other] ?? Buffer.alloc(0);
    return splice(bytes, range, donor.subarray(at(donor, from), at(donor, to)));
  });
const encodings: readonly Mutation[] = [
  (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le').swap16(),
  (bytes) => Buffer.from(bytes.toString(), 'latin1'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`),
];
const mutation = fc.oneof(flip, cut, insert, repeat, swap, fc.constantFrom(...encodings));

function startOf(seed: number, kept: number): Buffer {
  const bytes = seeds[seed] ?? Buffer.alloc(0);
  return bytes.subarray(0, at(bytes, kept) + 1);
}

/**
 * The beginning of one of our own files after some mutations: bytes flipped, cut, inserted, repeated, spliced, encoded
 * otherwise. A failing one is made shorter by its end.
 */
export const mutatedBytes: fc.Arbitrary<Buffer> = fc
  .tuple(fc.nat(seeds.length - 1), share, fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([seed, kept, mutations]) => mutations.reduce((bytes, mutate) => mutate(bytes), startOf(seed, kept)));
