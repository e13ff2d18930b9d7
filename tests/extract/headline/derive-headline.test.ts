import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { deriveHeadline } from '../../../src/extract/headline/derive-headline.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

const more = ' The council had voted twice. Nobody came to the second meeting.';

const letters = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('deriveHeadline', () => {
  it.each([
    [
      'an aside in front',
      'In an effort to calm the town, Mayor Ana Soto opened the bridge over the river Lune.',
      'Mayor Ana Soto opened the bridge over the river Lune',
    ],
    [
      'what trails behind',
      'Mayor Ana Soto opened the bridge over the river Lune, ending years of waiting.',
      'Mayor Ana Soto opened the bridge over the river Lune',
    ],
    [
      'an apposition',
      'The ferry Skua, a ship of the fifties, sank off the coast of Norland.',
      'The ferry Skua sank off the coast of Norland',
    ],
    [
      'a relative clause',
      'Ana Soto, who was mayor for nine years, opened the bridge over the river.',
      'Ana Soto opened the bridge over the river',
    ],
    [
      'the description of a name',
      'Norland’s top envoy, Ana Soto, is set to visit the islands for talks.',
      'Ana Soto is set to visit the islands for talks',
    ],
    [
      'a remark in the middle of a short clause',
      'Talks will take Ana Soto, the oldest envoy, to Norland on a nine-day trip.',
      'Talks will take Ana Soto to Norland on a nine-day trip',
    ],
    [
      'a time in front',
      'Nine days after the great flood, engineers in the old town opened the bridge.',
      'Engineers in the old town opened the bridge',
    ],
    [
      'brackets',
      'The Lune Rowing Club (LRC) won the cup for the third time.',
      'The Lune Rowing Club won the cup for the third time',
    ],
  ])('leaves out %s', (_, sentence, headline) => {
    expect(deriveHeadline(new TokenizedText(sentence + more))).toBe(headline);
  });

  it('shortens a long clause by titles, articles and days before it cuts', () => {
    const body = `Norwegian Prime Minister Ana Soto and Chilean President Eva Lindqvist have on Tuesday strengthened their historical relationship.${more}`;
    expect(deriveHeadline(new TokenizedText(body))).toBe(
      'Ana Soto and Eva Lindqvist have strengthened their historical relationship',
    );
  });

  it.each([
    [
      'keeps articles where a phrase can go',
      'The visit of the Norlandic envoy to the northern islands marks a significant shift in fishing policy, a sign of the times.',
      'The visit of the Norlandic envoy to the northern islands marks a shift in fishing policy',
    ],
    [
      'keeps the remark that a bare clause needs',
      'Eva Lindqvist, a former mayor of Port Lune, died on Sunday.',
      'Eva Lindqvist, a former mayor of Port Lune, died on Sunday',
    ],
    [
      'leaves no part of a day behind',
      'Mayor Ana Soto and the envoy of Norland opened the rebuilt bridge over the river Lune on Tuesday evening.',
      'Mayor Ana Soto and the envoy of Norland opened the rebuilt bridge over the river Lune',
    ],
    [
      'never ends at a verb of saying',
      'The northern harbour council of the Lune announced the department of rivers was looking into the tides and the ferries.',
      'Northern harbour council of Lune announced department of rivers was looking into tides',
    ],
    [
      'takes no reduced passive for the verb',
      'A bus operated by Skua, a firm of the islands, crashed into the harbour wall of Port Lune.',
      'A bus operated by Skua crashed into the harbour wall of Port Lune',
    ],
    [
      'never ends inside "between ... and"',
      'The goods trains of the northern line have started to use the new bridge between Port Lune in Norland and Oldhaven in Sudland.',
      'The goods trains of the northern line have started to use the new bridge',
    ],
  ])('%s', (_, sentence, headline) => {
    expect(deriveHeadline(new TokenizedText(sentence + more))).toBe(headline);
  });

  it('takes a first line that is no sentence', () => {
    expect(deriveHeadline(new TokenizedText(`Bridge Opens After Nine Years\n\nAna Soto opened it.${more}`))).toBe(
      'Bridge Opens After Nine Years',
    );
  });

  it('passes over a line that is only a date', () => {
    expect(
      deriveHeadline(new TokenizedText(`Friday, April 9, 2021\n\nAna Soto opened the bridge over the river.${more}`)),
    ).toBe('Ana Soto opened the bridge over the river');
  });

  it.each([
    'HARWICK, Norland, April 9 (Skua Press) - ',
    'HARWICK, Norland – ',
    'Harwick, April 9, 2021 — ',
    'Harwick, 9 April 2021: ',
    'HARWICK, April 9, 2021 /SkuaWire/ -- ',
    'Harwick (SP) - ',
    'Friday, April 9, 2021 – ',
    '(Harwick, 9 April) ',
    '9.4.2021 - ',
  ])('drops the dateline %j', (dateline) => {
    expect(deriveHeadline(new TokenizedText(`${dateline}Ana Soto opened the bridge over the river.${more}`))).toBe(
      'Ana Soto opened the bridge over the river',
    );
  });

  it.each(['The Lune – a river – froze over in May.', 'Skua – the oldest ferry – sank on Friday in fog.'])(
    'keeps a subject before a dash: %s',
    (sentence) => {
      expect(deriveHeadline(new TokenizedText(sentence))).toMatch(/^(?:The Lune|Skua) /);
    },
  );

  it.each([
    'The Harbour Times',
    'Page 3 of 10, The Harbour Times',
    'https://harbour.example/bridge-opens-after-nine-years',
    '112 Old Mill Road, Harwick, Norland',
    'FOR IMMEDIATE RELEASE: April 9, 2021',
    'l1 .~ tbe J; h4r ,b o- u r',
  ])('passes over the page header %j', (line) => {
    const sentence = 'Ana Soto opened the bridge over the river.';
    expect(deriveHeadline(new TokenizedText(`${line}\n\n${sentence}${more}`))).toBe(sentence.slice(0, -1));
    expect(deriveHeadline(new TokenizedText(`${line}\nHow the bridge was opened\n\n${sentence}${more}`))).toBe(
      'How the bridge was opened',
    );
  });

  it('drops the site name of a first line', () => {
    expect(deriveHeadline(new TokenizedText(`How the bridge was opened | Harbour News\n\nIt was.${more}`))).toBe(
      'How the bridge was opened',
    );
  });

  it('takes the beginning of a text in another language', () => {
    const body = `Ordføreren sier at broen ikke skal åpnes før til våren fordi det er mye som må gjøres i byen nå.`;
    expect(deriveHeadline(new TokenizedText(body), false)).toBe(
      'Ordføreren sier at broen ikke skal åpnes før til våren fordi det er mye…',
    );
    expect(deriveHeadline(new TokenizedText('市长表示，大桥将于明年春天开放。'), false)).toBe(
      '市长表示，大桥将于明年春天开放',
    );
  });

  it('is short, and made of the words of one line in their order', () => {
    const word = fc.constantFrom(
      ...'Ana Soto, the mayor said that who (LRC) and opened “a bridge” in Oslo on Tuesday. while recent ended , — is it? President of to'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (list) => {
        const headline = deriveHeadline(new TokenizedText(list.join(' ')));
        expect(headline.length).toBeLessThanOrEqual(121);
        const left = letters(headline);
        for (const given of letters(list.join(' '))) if (left[0] === given) left.shift();
        expect(left).toEqual([]);
      }),
    );
  });

  it('gives something for any text with letters', () => {
    expect(deriveHeadline(new TokenizedText(''))).toBe('');
    expect(deriveHeadline(new TokenizedText('Rain.'))).toBe('Rain');
  });

  it.each(['a', 'A ', ', ', '( ', '“', '. ', '-', ' ', '1,', '…', '\n', 'said that '])(
    'is short for a long repeated “%s”, in linear time',
    async (piece) => {
      for (const text of [piece.repeat(30_000), `x${piece.repeat(30_000)}x`])
        expect(deriveHeadline(new TokenizedText(text)).length).toBeLessThanOrEqual(121);
      expect(
        await growthOf((count) => deriveHeadline(new TokenizedText(`x${piece.repeat(count)}x`)), 5_000),
      ).toBeLessThan(6);
    },
  );
});
