import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOfLocalDate } from '../../../../src/extract/read/fields/local-date.ts';

describe('edtfOfLocalDate', () => {
  it.each([
    ['29 décembre 2011', '2011-12-29'],
    ['Courrier, mardi 14 mars 2006, p. 16', '2006-03-14'],
    ['1er août 2015', '2015-08-01'],
    ['9 January 2012', '2012-01-09'],
    ['July 1, 2019 Monday', '2019-07-01'],
    ['July 1, 2019 Monday 9:20 AM GMT', '2019-07-01T09:20:00Z'],
    ['Mar 15, 2006', '2006-03-15'],
    ['1. Juli 2019 Montag', '2019-07-01'],
    ['12. März 2018', '2018-03-12'],
    ['14.3.2006', '2006-03-14'],
    ['3 de febrero de 2010', '2010-02-03'],
    ['3 de febrero del 2010', '2010-02-03'],
    ['7 luglio 2014', '2014-07-07'],
    ['22 mrt. 2017', '2017-03-22'],
    ['22 maart 2017', '2017-03-22'],
    ['5 de março de 2013', '2013-03-05'],
    ['15 déc. 2011', '2011-12-15'],
    ['2012年1月9日', '2012-01-09'],
    ['Posted by Ana Soto on 2014-05-06', '2014-05-06'],
  ])('reads %s', (written, edtf) => {
    expect(edtfOfLocalDate(written)).toBe(edtf);
  });

  it.each(['', 'last week', '3/4/2023', '31 avril 2011', '12 jui 2011', 'mars 2006', '2011', '12 chairs 2011'])(
    'finds no day in "%s"',
    (written) => {
      expect(edtfOfLocalDate(written)).toBeNull();
    },
  );

  it('never throws, and reads each day that an interface writes', () => {
    fc.assert(fc.property(fc.string(), (text) => void edtfOfLocalDate(text)));
    const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const language = fc.constantFrom('en-GB', 'en-US', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'zh');
    fc.assert(
      fc.property(day, language, (date, locale) => {
        const written = date.toLocaleDateString(locale, { dateStyle: 'full', timeZone: 'UTC' });
        expect(edtfOfLocalDate(written)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});
