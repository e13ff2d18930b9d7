import { describe, expect, it } from 'vitest';
import { growthOf } from '../../../count-operations.ts';
import { linkMentions } from '../../../../src/extract/names/linking/link.ts';
import type { Mention } from '../../../../src/extract/names/linking/mention.ts';

/** Mentions one after the other, `gap` characters apart; "mrs:holm" has a title. */
function mentions(surfaces: readonly string[], gap = 50): Mention[] {
  return surfaces.map((written, i) => {
    const [titleKey = '', surface = ''] = written.includes(':') ? written.split(':') : ['', written];
    return {
      start: i * gap,
      end: i * gap + 5,
      surface,
      keys: surface.toLowerCase().split(' '),
      titleKey,
      suffix: '',
      relative: /^(?:husband|wife|daughter|son|father)$/.test(titleKey),
      blood: /^(?:daughter|son|father)$/.test(titleKey),
      heading: false,
      kinOfPrevious: false,
      alias: undefined,
    };
  });
}

function linked(surfaces: readonly string[], gap?: number): Record<string, string[]> {
  return Object.fromEntries(
    linkMentions(mentions(surfaces, gap)).map(({ name, mentions: own }) => [name, own.map(({ surface }) => surface)]),
  );
}

describe('linkMentions', () => {
  it('joins shorter forms to the fullest', () => {
    expect(linked(['Holm', 'Ana Maria Holm', 'Ana Holm', 'Ana', 'A. Holm'])).toEqual({
      'Ana Maria Holm': ['Holm', 'Ana Maria Holm', 'Ana Holm', 'Ana', 'A. Holm'],
    });
  });

  it('keeps two given names of one surname apart', () => {
    expect(linked(['Ana Holm', 'Peter Holm', 'Holm'])).toEqual({
      'Ana Holm': ['Ana Holm'],
      'Peter Holm': ['Peter Holm', 'Holm'],
    });
  });

  it('follows the title', () => {
    expect(linked(['Peter Holm', 'Ana Holm', 'mr:Holm', 'mrs:Holm'])).toEqual({
      'Peter Holm': ['Peter Holm', 'Holm'],
      'Ana Holm': ['Ana Holm', 'Holm'],
    });
  });

  it('goes back to who is used to the surname when the other was named some way back', () => {
    expect(linked(['Ana Holm', 'Holm', 'Holm', 'Peter Holm', 'Vik', 'Holm'], 200)).toEqual({
      'Ana Holm': ['Ana Holm', 'Holm', 'Holm', 'Holm'],
      'Peter Holm': ['Peter Holm'],
      Vik: ['Vik'],
    });
  });

  it('prefers another to a relative', () => {
    expect(linked(['Ana Holm', 'husband:Peter Holm', 'Holm'])).toEqual({
      'Ana Holm': ['Ana Holm', 'Holm'],
      'Peter Holm': ['Peter Holm'],
    });
  });

  it('prefers another to one who was a relative so far', () => {
    expect(linked(['Ana Holm', 'son:Peter Holm', 'Holm', 'Peter Holm'])).toEqual({
      'Ana Holm': ['Ana Holm', 'Holm'],
      'Peter Holm': ['Peter Holm', 'Peter Holm'],
    });
  });

  it('prefers who is called so to who is called otherwise', () => {
    expect(linked(['Peter Holm', 'Ana Holm', 'Holm', 'Peter', 'Peter', 'Holm'])).toEqual({
      'Peter Holm': ['Peter Holm', 'Peter', 'Peter'],
      'Ana Holm': ['Ana Holm', 'Holm', 'Holm'],
    });
  });

  it('keeps one shorter name for the person and one for the relative', () => {
    expect(linked(['Ana Maria Holm', 'daughter:Ana Vera Maria Holm', 'Ana Maria Holm'])).toEqual({
      'Ana Maria Holm': ['Ana Maria Holm', 'Ana Maria Holm'],
      'Ana Vera Maria Holm': ['Ana Vera Maria Holm'],
    });
  });

  it('takes the first word of an East Asian name for the surname', () => {
    expect(linked(['Zhao Weilin', 'Ana Zhao', 'Weilin'])).toEqual({
      'Zhao Weilin': ['Zhao Weilin', 'Weilin'],
      'Ana Zhao': ['Ana Zhao'],
    });
  });

  it.each([
    ['people of one surname', 2_000, (i: number) => `Ana${i} Holm`],
    ['like surnames', 8_000, (i: number) => `${i % 2 === 0 ? 'Ana ' : ''}Holmquist${i}`],
  ])('links a long list of %s in linear time', async (_, count, nameOf) => {
    const grown = await growthOf(
      (length) => linkMentions(mentions(Array.from({ length }, (_each, i) => nameOf(i)))),
      count,
    );
    // A word is compared with a bounded number of surnames, and with all of them below that.
    expect(grown).toBeLessThan(6);
  });

  it('does not go from slip to slip', () => {
    expect(Object.keys(linked(['Ana Lauder', 'Ana Laudel', 'Ana Laumel']))).toEqual(['Ana Lauder', 'Ana Laumel']);
  });
});
