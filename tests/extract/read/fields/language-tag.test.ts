import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../../src/extract/read/fields/language-tag.ts';

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['en_GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['ENGLISH', 'en'],
    ['Français', 'fr'],
    ['Französisch', 'fr'],
    ['Inglés', 'en'],
    ['tedesco', 'de'],
    ['Nederlands', 'nl'],
    [' Portuguese ', 'pt'],
  ])('converts %s to %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });

  it.each([undefined, null, '', 'Klingon speech', 'e', '{{ lang }}'])('knows no language in %s', (written) => {
    expect(languageTag(written)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z_-]{1,12}$/)), (text) => void languageTag(text)),
    );
  });
});
