import { describe, expect, it } from 'vitest';
import { languageName } from '../../src/format/language-name.ts';

describe('languageName', () => {
  it.each([
    ['ru', 'Russian'],
    ['zh-Hant', 'Traditional Chinese'],
    // Codes that name nothing, or are none, stand for themselves.
    ['xzz', 'xzz'],
    ['not a code', 'not a code'],
  ])('%s is %s', (code, name) => {
    expect(languageName(code)).toBe(name);
  });
});
