import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, stem } from '../../src/text/inflection.ts';

describe('stem', () => {
  it.each([
    'visit visits visited visiting',
    'story stories',
    'stop stops stopped stopping',
    'hope hopes hoped hoping',
    'release releases released releasing',
    'travel travels traveled travelled travelling',
    'control controls controlled controlling',
    'pass passes passed passing',
    'watch watches watched watching',
    'box boxes',
    'try tries tried trying',
    'die dies died dying',
    'agree agrees agreed agreeing',
    'use uses used using',
    'play plays played playing',
    'meet meets meeting meetings',
    'organize organizes organized organizing',
    'add adds added adding',
    'country countries',
    'state states stated',
    'boat boats',
    'bridge bridges bridged',
    'lie lies lying',
    'evening evenings',
    'bus buses busses busing',
    'gas gases gassed',
    'plus pluses',
    'lens lenses',
    'virus viruses',
    'campus campuses',
    'canvas canvases',
    'crisis crises',
    'analysis analyses analysed',
    'focus focuses focused focussed',
    'church churches',
    'dish dishes',
    'tax taxes taxed taxing',
    'quiz quizzes quizzed',
    'buzz buzzes buzzed',
    'prize prizes prized',
    'hero heroes',
    'potato potatoes',
    'veto vetoes vetoed vetoing',
    'go goes going',
    'shoe shoes',
    'trek treks trekked trekking',
    'plan plans planned planning',
    'rub rubbed rubbing',
    'cancel cancels cancelled canceled cancelling',
    'study studies studied studying',
    'carry carries carried',
    'movie movies',
    'vie vies vied vying',
    'free frees freed freeing',
    'house houses housed housing',
    'base bases based basing',
    'case cases',
    'fuse fuses fused',
    'rose roses',
  ])('is one for %s', (list) => {
    expect(new Set(list.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    'organization organ organize organic',
    'news new',
    'us use',
    'hoping hopping',
    'business busy',
    'university universe universal',
    'policy police',
    'sing s',
    'red r',
    'bring br',
    'species specie',
    'during dure',
    'nation national',
    'bias bia',
    'bus bush bust',
    'gas gaze gash',
    'base bass',
    'lens len',
    'gas gap',
  ])('keeps apart %s', (list) => {
    const all = list.split(' ');
    expect(new Set(all.map(stem)).size).toBe(all.length);
  });

  it('leaves what is not English letters, or too short or long, as it is', () => {
    for (const term of ['河流', 'городами', '1990s', "o'brien", 'as', 's', '', `${'ab'.repeat(30)}s`])
      expect(stem(term)).toBe(term);
  });
});

describe('formsOf', () => {
  const letters = fc.constantFrom(...'aeiouybdglstrnwxz'.split(''), 'll', 'ss', 'at', 'iz', 'ee');
  const ending = fc.constantFrom(
    '',
    's',
    'es',
    'ed',
    'ing',
    'ings',
    'ies',
    'ied',
    'ied',
    'eed',
    'eeds',
    'ting',
    'lled',
    'y',
  );
  const start = fc.array(letters, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

  it('has every word of the same stem, and no other', () => {
    fc.assert(
      fc.property(start, ending, ending, (common, oneEnd, otherEnd) => {
        const [one, other] = [common + oneEnd, common + otherEnd];
        expect(formsOf(one).includes(other)).toBe(stem(one) === stem(other));
        expect(new Set(formsOf(one).map(stem))).toEqual(new Set([stem(one)]));
      }),
      { numRuns: 2000 },
    );
  });

  it('is not too many to look up', () => {
    for (const one of ['visit', 'die', 'travelled', 'e', 'is']) expect(formsOf(one).length).toBeLessThan(60);
    expect(formsOf('河流')).toEqual(['河流']);
  });
});
