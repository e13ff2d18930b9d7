import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/contract/decode.ts';
import { gunzip, gzip } from '../../../src/search/codec/gzip.ts';

describe('gzip', () => {
  it('is read by the stream and by zlib, and is the same at any time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const packed = gzip(bytes);
        expect([...(await gunzip(packed, 'a.bin'))]).toEqual([...bytes]);
        expect([...gunzipSync(packed)]).toEqual([...bytes]);
        expect([...packed.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
      }),
    );
  });

  it('that is cut, longer or damaged is an error of the format, or the same contents', async () => {
    const whole = gzip(Uint8Array.from({ length: 500 }, (_, at) => (at * at) % 97));
    const contents = await gunzip(whole, 'a.bin');
    const damaged = fc.oneof(
      fc.nat(whole.length - 1).map((length) => whole.slice(0, length)),
      fc.uint8Array({ minLength: 1, maxLength: 30 }).map((more) => Uint8Array.of(...whole, ...more)),
      fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => whole.with(at, byte)),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const unpacked = await gunzip(bytes, 'a.bin').catch((error: unknown) => error);
        // Time, system and level in the header can change without harm.
        expect(unpacked instanceof FormatError ? contents : unpacked).toEqual(contents);
      }),
      { numRuns: 300 },
    );
  });
});
