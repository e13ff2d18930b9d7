import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

describe('findNames: what bears a person’s name', () => {
  it.each([
    'The tanker Princess Anna sank.',
    'The USS Otto Holm came back.',
    'The old ferry, Anna, sank.',
    'They sailed on the Lady Anna at noon.',
    'Two old gorillas, Anna and Otto, were fed.',
    'Two pandas named Anna and Otto arrived.',
    'A horse called Otto won.',
    'They drank Otto Holm Soda.',
    "They ate Uncle Otto's Biscuits.",
    'It was bought by Brelin Holm AB.',
    'She lives in Saint Otto.',
    'She joined the Order of Saint Anna.',
    'A Prince Otto mug and a Queen Anna plate were sold.',
    'They toured Orrin del Sur.',
    'They wrote to residents including GPs.',
  ])('finds nobody in: %s', (text) => {
    expect(findNames(new TokenizedText(text)).persons).toEqual([]);
  });

  it.each([
    ['The saint of the poor, Anna Holm, smiled.', 'Anna Holm'],
    ['She prayed to Saint Otto and he heard.', 'Otto'],
    ['Riding a fast horse, Anna Holm led them.', 'Anna Holm'],
    ['“A Mr. Holm asked,” they said.', 'Holm'],
    ['They wrote to Otto Temple Halvorsen.', 'Otto Temple Halvorsen'],
    ['It was kept in Anna Halvorsen’s house.', 'Anna Halvorsen'],
    ['It belongs to Will Halvorsen as it did.', 'Will Halvorsen'],
  ])('%s', (text, name) => {
    expect(findNames(new TokenizedText(text)).persons.map((person) => person.name)).toEqual([name]);
  });
});
