import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { longestHash, storyHash, storyOfHash } from '../../../src/page/stories/story-link.ts';
import { anyStory, storyOf } from './some-stories.ts';

const saved = '2026-01-31T12:00:00.000Z';

function hashOf(packed: unknown): string {
  const bytes = strFromU8(deflateSync(strToU8(JSON.stringify(packed))), true);
  return `#story=${btoa(bytes).replaceAll('+', '-').replaceAll('/', '_')}`;
}

function digest(at: number, part: number): string {
  return createHash('sha512').update(`${at} ${part}`).digest('hex');
}

describe('the link to a story', () => {
  it('contains the whole story, in characters that no program escapes', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const hash = storyHash(story) ?? '';
        expect(hash).toMatch(/^#story=[\w-]+$/);
        expect(storyOfHash(hash, story.id, saved)).toEqual(story);
      }),
    );
  });

  it('is null for a story that is too long for it', () => {
    const events = Array.from({ length: 100 }, (_, at) => ({
      id: `a#${at}`,
      caption: Array.from({ length: 7 }, (_part, part) => digest(at, part)).join(''),
    }));
    expect(storyHash({ ...storyOf(), events }) === null).toBe(true);
  });

  it('is none in another hash', () => {
    expect(storyOfHash('', 'a', saved)).toBeNull();
    expect(storyOfHash('#list', 'a', saved)).toBeNull();
  });

  it.each([
    ['cut off', '#story=q1bKL', 'a packed story'],
    ['no base64', '#story=***', 'a packed story'],
    ['too long', `#story=${'A'.repeat(longestHash)}`, 'at most 32000 characters'],
    ['another shape', hashOf({ title: 'x' }), 'expected'],
    ['a title of two lines', hashOf(['one\ntwo', '', []]), 'at title'],
    ['an event without a number', hashOf(['one', '', [['a', '']]]), 'at events.0.id'],
    [
      'an event twice',
      hashOf([
        'one',
        '',
        [
          ['a#1', ''],
          ['a#1', ''],
        ],
      ]),
      'each event once',
    ],
    ['too many events', hashOf(['one', '', Array.from({ length: 101 }, (_, at) => [`a#${at}`, ''])]), 'at most 100'],
    ['an endless caption', hashOf(['one', '', [['a#1', 'x'.repeat(9e6)]]]), 'at events.0.caption'],
  ])('is refused if it is broken: %s', (_case, hash, message) => {
    expect(() => storyOfHash(hash, 'a', saved)).toThrow(message);
  });
});
