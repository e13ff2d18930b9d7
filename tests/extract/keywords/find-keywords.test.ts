import { describe, expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { findKeywords } from '../../../src/extract/keywords/find-keywords.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

const body = `The trade agreement between Norland and Sudland was signed in Oslo on Monday. Ana Soto said the trade agreement
would end the fishing dispute. Norland and Sudland had quarrelled over fishing rights for eleven years. Soto praised the
recent balance of power. The fishing dispute began when patrol boats took three trawlers. Patrol boats have been withdrawn.`;
const soto = body.indexOf('Ana Soto');
const persons = [{ name: 'Ana Soto', mentions: [[soto, soto + 8] satisfies [number, number]] }];
const terms = (text: string, headline = ''): string[] =>
  findKeywords(new TokenizedText(text), headline, { persons }).map(({ term }) => term);

describe('findKeywords', () => {
  it('prefers terms of several words that recur', () => {
    expect(terms(body).slice(0, 3).toSorted()).toEqual(['Norland and Sudland', 'fishing dispute', 'trade agreement']);
  });

  it('takes nothing from the addresses of the web and of mail', () => {
    const text = `The dyke plan is at https://plans.example.gov/dykes/index-page.html today. See (www.norland.org/harbour) and
      write to office.desk@ministry.example. The dyke plan is read at norland.example too. They read it.Engineers wrote it.`;
    const found = terms(text).join(';').toLowerCase();
    expect(found).toContain('dyke plan');
    expect(found).toContain('engineers');
    expect(found).not.toMatch(/https|www|gov|html|org|harbour|index|office|desk|ministry|example|norland/);
  });

  it('names no person, day, number or praise', () => {
    const all = terms(body).join(' ');
    expect(all).not.toMatch(/Soto|Ana|Monday|eleven|three|recent/);
    expect(all).toContain('balance of power');
  });

  it('takes a role before or after a name, or of a state, for no topic', () => {
    const text = `Norlandic Trade Minister Ana Soto left. Ana Soto, the deputy food minister, smiled. Rear Adm. Ana Soto sailed.
      The Norlandic President spoke. The foreign minister came. The foreign ministers’ meeting began in Port Lune.`;
    const mentions = [...text.matchAll(/Ana Soto/g)].map(({ index }) => [index, index + 8] satisfies [number, number]);
    const found = findKeywords(new TokenizedText(text), '', { persons: [{ name: 'Ana Soto', mentions }] }).map(
      ({ term }) => term,
    );
    expect(found).toContain('foreign ministers’ meeting');
    expect(found.join(' ')).not.toMatch(/Minister|President|Adm|food|minister(?!s)/);
  });

  it('leaves out countries, capitals, measures and seasons, but not phrases with them', () => {
    const text = `Peru and Chile met. Talks in Peru and Chile. Oslo slept. A Peru talks plan failed. Nine cubic metres fell in summer in the east.
      The Peru talks plan came back in winter.`;
    const found = terms(text);
    expect(found).toContain('Peru talks plan');
    expect(found.join(';')).not.toMatch(/(?:^|;)(?:Peru|Chile|Oslo|cubic metres|summer|winter|east)(?:;|$)/);
  });

  it('takes two places joined by "and" for no topic, but two other names', () => {
    const text = `Peru and Chile signed a fish treaty. Peru and Chile agreed. The fish treaty of Peru and Chile is old.
      They told Crane and Heron of it. The pumps of Crane and Heron are dear.`;
    expect(terms(text)).toContain('Crane and Heron');
    expect(terms(text).join(';')).not.toMatch(/Peru|Chile/);
  });

  it('takes the whole name of an organisation, of which the text has no part alone', () => {
    const text = `The reporter told Al Skua that fish is dear. Al Skua broke the news on fish. Al Skua paid.`;
    const mentions = [...text.matchAll(/Al Skua/g)].map(({ index }) => [index, index + 7] satisfies [number, number]);
    const found = (written: string): string[] =>
      findKeywords(new TokenizedText(written), '', {
        persons: [],
        organizations: [{ name: 'Al Skua', mentions }],
      }).map(({ term }) => term);
    expect(found(text)).toContain('Al Skua');
    expect(found(text)).not.toContain('Skua');
    expect(found(`${text} The Skua sank. The Skua was a ferry.`)).toContain('Skua');
  });

  it('takes no word that was decoded in the wrong encoding', () => {
    const text = `The ferryâ€™s engine failed. Â The engine of the ferry Â is old. The ferryâ€™s engine Â was Â bought.`;
    expect(terms(text)).toContain('engine');
    expect(terms(text).join(' ')).not.toMatch(/[Ââ]/);
  });

  it('keeps names whole', () => {
    const text = `Crane & Heron sold pumps. The frigate Grey Skua sank. Crane & Heron sank too. Moe studied at the
      Lune State Institute of Deep Fisheries. The Grey Skua and the Lune State Institute of Deep Fisheries are old.`;
    const found = terms(text);
    expect(found).toEqual(
      expect.arrayContaining(['Crane & Heron', 'Grey Skua', 'Lune State Institute of Deep Fisheries']),
    );
    expect(found.some((term) => /^(?:Crane|Heron|frigate .*|Deep Fisheries)$/.test(term))).toBe(false);
  });

  it('gives no half of a name of two words, even where the whole is no topic', () => {
    const text =
      'Hong Kong voted. The Hong Kong council met. The Hong Kong ferry left. Hong Kong slept. New Zealand saw a new Hong Kong.';
    expect(terms(text).filter((term) => /^(?:Hong|Kong|Zealand)$/.test(term))).toEqual([]);
  });

  it('swallows no verb and no trailing adjective', () => {
    const text = `Fuel prices rose sharply. Snow cut off the villages. Chess players hate daylight. The meeting serves peace.
      They trade and drive innovation. It left the island free. The villages saw the snow.`;
    expect(terms(text).join(';')).not.toMatch(/rose|cut|hate|serves|drive|free/);
  });

  it('passes over single words said once and late, unless there is little else', () => {
    const text = `The harbour wall fell on the grain silo. The fish market burned near the tram depot. The town clerk and the ferry pier
      were lost. The swan colony left. A pedlar lost a kettle.`;
    expect(terms(text).join(' ')).not.toMatch(/pedlar|kettle/);
    expect(terms('It rained. It rained. A pedlar lost a kettle.')).toContain('kettle');
  });

  it('counts singular and plural as one and writes the commoner', () => {
    const text = 'A heat pump was sold. Heat pumps are dear. Most heat pumps come from Norland.';
    expect(terms(text).filter((term) => term.includes('pump'))).toEqual(['heat pumps']);
  });

  it('ranks what the headline names higher', () => {
    const text = 'The harbour wall fell. The grain silo burned. The town was calm.';
    expect(terms(text, 'Grain silo burns')[0]).toBe('grain silo');
    expect(terms(text, 'Harbour wall falls')[0]).toBe('harbour wall');
  });

  it('gives at most 20, best first, relative to the best, with four digits', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `A copper${'abcdefghij'[at % 10]} valve${'klmnop'[at % 6]} broke.`,
    ).join(' ');
    const found = findKeywords(new TokenizedText(many), '', { persons: [] });
    expect(found).toHaveLength(20);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBe(1);
    expect(scores.every((score) => Number(score.toFixed(4)) === score)).toBe(true);
  });

  it.each(['a', 'ab ', 'Ab ', 'of ', 'Ab and ', 'ab-', "a'", '. ', ' ', '\n', '1', 'A.'])(
    'takes linear time for a repeated “%s”',
    async (piece) => {
      expect(await growthOf((count) => terms(piece.repeat(count)), 3_000)).toBeLessThan(6);
    },
  );
});
