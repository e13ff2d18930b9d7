import { describe, expect, it } from 'vitest';
import { withoutSiteName } from '../../../../src/extract/read/fields/site-name.ts';

describe('withoutSiteName', () => {
  it.each([
    'Bridge opens after nine years - The Harbour Times',
    'Bridge opens after nine years – Harbour Gazette',
    'Bridge opens after nine years | Harbour',
    'Bridge opens after nine years | World | The Harbour Times',
    'Bridge opens after nine years :: Harbour Online',
    'Bridge opens after nine years - harbour.com',
    'Bridge opens after nine years - Lune News',
    'Bridge opens after nine years — Reuters',
    'The Harbour Times - Bridge opens after nine years',
    'BBC News | Bridge opens after nine years',
  ])('drops the site of %j', (headline) => {
    expect(withoutSiteName(headline)).toBe('Bridge opens after nine years');
  });

  it('drops the publisher, and the host of the address', () => {
    expect(withoutSiteName('Bridge opens - Skua', { publisher: 'Skua' })).toBe('Bridge opens');
    expect(withoutSiteName('Bridge opens - Skua and Tern', { url: 'https://www.skuaandtern.org/1' })).toBe(
      'Bridge opens',
    );
    expect(withoutSiteName('Bridge opens - Skua', { publisher: 'Tern' })).toBe('Bridge opens - Skua');
  });

  it.each([
    'Bridge opens - nine years late',
    'Bridge opens - mayor',
    'Opinion | The bridge that took nine years',
    'Skua - Tern 2 - 1',
    'Harwick - Lune Express',
    'Work-life balance',
    'Live: ferry fire | what we know so far',
    'The Harbour Times',
    '- - -',
    '',
  ])('leaves %j as it is', (headline) => {
    expect(withoutSiteName(headline)).toBe(headline);
  });
});
