import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/extract/language/detect-language.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The mayor of the town said that the bridge would be opened in the spring, and that it was late.'],
    ['no', 'Ordføreren sier at broen ikke skal åpnes før til våren, og at det er mye som må gjøres nå.'],
    [
      'da',
      'Borgmesteren siger, at broen først bliver åbnet til foråret, og at der nu er meget at gøre af hensyn til byen.',
    ],
    ['sv', 'Borgmästaren säger att bron inte ska öppnas förrän till våren och att det är mycket som ska göras.'],
    ['de', 'Der Bürgermeister sagte, dass die Brücke im Frühjahr nicht mehr für den Verkehr geöffnet werden kann.'],
    [
      'fr',
      'Le maire de la ville a dit que le pont ne sera pas ouvert avant le printemps, et que les travaux sont longs.',
    ],
    ['es', 'El alcalde de la ciudad dijo que el puente no se abrirá hasta la primavera, pero que las obras van bien.'],
    ['pt', 'O prefeito da cidade disse que a ponte não será aberta até a primavera, mas que as obras vão muito bem.'],
    [
      'it',
      'Il sindaco della città ha detto che il ponte non sarà aperto fino alla primavera, ma che i lavori sono a buon punto.',
    ],
    [
      'nl',
      'De burgemeester van de stad zei dat de brug niet voor het voorjaar wordt geopend en dat het werk nog duurt.',
    ],
    ['ru', 'Мэр города сказал, что мост откроют только весной.'],
    ['uk', 'Мер міста сказав, що міст відкриють лише навесні, і що роботи ще тривають.'],
    ['zh', '市长表示，大桥将于明年春天开放。'],
    ['ja', '市長は橋が来年の春に開通すると述べた。'],
    ['ko', '시장은 다리가 내년 봄에 개통될 것이라고 말했다.'],
    ['ar', 'قال رئيس البلدية إن الجسر سيفتح في الربيع'],
    ['el', 'Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει την άνοιξη.'],
  ])('knows %s', (code, text) => {
    expect(detectLanguage(new TokenizedText(text))).toBe(code);
  });

  it('does not guess from too little', () => {
    for (const text of ['', '12 345', 'Ana Soto', 'Oslo Bergen Trondheim', '-- ?? --'])
      expect(detectLanguage(new TokenizedText(text))).toBeUndefined();
  });

  it('goes by what prevails', () => {
    expect(
      detectLanguage(
        new TokenizedText('The envoy Иван Петров said that it was not for the ministry to say what he had done.'),
      ),
    ).toBe('en');
  });

  it('looks at a bounded part of an endless text', () => {
    expect(detectLanguage(new TokenizedText('the '.repeat(300_000)))).toBe('en');
    expect(detectLanguage(new TokenizedText('x'.repeat(1_000_000)))).toBeUndefined();
  });
});

describe('a short English text full of foreign names', () => {
  it.each([
    'Mayor José de la Sota met Juan del Río y Prado in San Telmo de los Llanos.',
    'Jean de la Tour and Marie du Lac of Le Havre won in La Rochelle.',
    'Jan van der Berg told De Telegraaf that Piet van den Hoek left.',
    'Senator Hill (U.S. Senate) spoke first.',
    'We\'ve met Lars og Anna, who run "Fisk og Vilt" in Bodø.',
    'So, what do you do in Ljubljana?',
    'Sheikh Ahmed al Rashid of Al Ain died in Abu Dhabi.',
  ])('is English: %s', (text) => {
    expect(detectLanguage(new TokenizedText(text))).toBe('en');
  });

  it('is not a foreign text full of English names', () => {
    const texts = [
      'John Hill fra Bank of Norland sier at det ikke er mye å gjøre for The Old Ship.',
      'Il sindaco di Bath non è in "The Old Ship".',
    ];
    expect(texts.map((text) => detectLanguage(new TokenizedText(text)))).toEqual(['no', 'it']);
  });
});
