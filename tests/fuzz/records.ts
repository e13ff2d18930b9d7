import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { FormatError } from '../../src/contract/decode.ts';
import { decodeRecord } from '../../src/contract/decode-pieces.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { readPlainText } from '../../src/extract/read/text/plain-text.ts';
import { correctionsSchema } from '../../src/contract/corrections.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import type { BundleContent } from '../../src/collection/reduce.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import { randomEdtf } from '../time/random-edtf.ts';
import { scratchFolder } from '../cli/scratch-folder.ts';
import { propertyPart } from './part.ts';
import { seedTexts } from './seed-texts.ts';
import { share } from './share.ts';

const seeds = seedTexts
  .slice(0, 12)
  .map((bytes, at): unknown => extractArticle(readPlainText(`seed/${at}.txt`, bytes.toString())));

const names = ['', 'a', 'constructor', '__proto__', 'toString', '\uD800', '\u202E', 'A'.repeat(3000), 'a '.repeat(500)];
const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, [], {}, [[0, 1]], [1, 0], -1, 0, 1, 2, 1.5, 1e308, 2 ** 40, ...names),
  randomEdtf,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
);

type Change = 'set' | 'delete' | 'repeat' | 'reverse';

interface Mutation {
  /** Which key or entry to go to, on each level, as a share of them; one level more is gone while there is one. */
  way: readonly number[];
  change: Change;
  value: unknown;
}

const mutations = fc.array(
  fc.record({
    way: fc.array(share, { minLength: 1, maxLength: 5 }),
    change: fc.constantFrom<Change>('set', 'set', 'set', 'delete', 'repeat', 'reverse'),
    value: values,
  }),
  { maxLength: 3 },
);

function changed(node: unknown, { way: [first = 0, ...way], change, value }: Mutation): unknown {
  if (typeof node !== 'object' || node === null) return value;
  const entries = Object.entries(node);
  const at = Math.floor(first * entries.length);
  const goesOn = way.length > 0 && typeof entries[at]?.[1] === 'object';
  const next = entries.flatMap(([key, own], place): [string, unknown][] => {
    if (place !== at) return [[key, own]];
    if (goesOn) return [[key, changed(own, { way, change, value })]];
    if (change === 'delete') return [];
    if (change === 'repeat')
      return [
        [key, own],
        [`${key}'`, own],
      ];
    return [[key, change === 'reverse' && Array.isArray(own) ? own.toReversed() : value]];
  });
  return Array.isArray(node) ? next.map(([, own]) => own) : Object.fromEntries(next);
}

const lines = fc.array(
  fc
    .tuple(fc.nat(seeds.length - 1), mutations)
    .map(([seed, list]) => JSON.stringify(list.reduce(changed, seeds[seed]))),
  { minLength: 1, maxLength: 5 },
);
const entries = fc.dictionary(fc.constantFrom('seed/0', 'seed/1', 'constructor', 'toString', 'nobody'), randomEdtf);
const collections = fc.record({ lines, dates: entries });

function decoded(line: string, at: number) {
  try {
    return { record: decodeRecord(line, `r.jsonl:${at}`) };
  } catch (error) {
    assert(error instanceof FormatError, String(error));
    return { skipped: { source: `r.jsonl:${at}`, reason: error.message } };
  }
}

function bytesOf({ texts, ...others }: BundleContent): string {
  return JSON.stringify([others, [...texts]]);
}

/** Mutated records and corrections, from their lines to a written bundle that is read back. */
export const records = propertyPart('records', 80, collections, async ({ lines: given, dates }) => {
  const outcomes = given.map(decoded);
  const input = {
    title: 'T',
    records: outcomes.flatMap((outcome) => ('record' in outcome ? [outcome.record] : [])),
    skipped: outcomes.flatMap((outcome) => ('skipped' in outcome ? [outcome.skipped] : [])),
    corrections: { entries: v.parse(correctionsSchema, { dates }), source: 'corrections.json' },
  };
  const { faults, ...content } = reduceCollection(input);
  assert.deepEqual(faults, []);
  const { articles, report } = content.index;
  assert.equal(articles.id.length + report.versions + report.skipped.length, given.length);
  assert.equal(report.given, given.length);
  const { faults: _, ...again } = reduceCollection({ ...input, records: input.records.toReversed() });
  assert.equal(bytesOf(again), bytesOf(content));
  await using scratch = await scratchFolder();
  const { folder: __, texts: ___, ...index } = await writeBundle(scratch.path, content);
  assert.deepEqual(index, content.index);
});
