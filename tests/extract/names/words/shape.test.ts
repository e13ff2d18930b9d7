import { describe, expect, it } from 'vitest';
import {
  isJoinedGiven,
  isPinyin,
  isRomaji,
  isRomanNumeral,
  looksLikeSurname,
} from '../../../../src/extract/names/words/shape.ts';

describe('shapes of names', () => {
  it.each(['belinova', 'kravchenko', 'mcadam', "o'hara", 'al-rashid', 'papadopoulos', 'hovhannisyan'])(
    '%s looks like a surname',
    (key) => {
      expect(looksLikeSurname(key)).toBe(true);
    },
  );

  it.each(['table', 'winter', 'song'])('%s does not', (key) => {
    expect(looksLikeSurname(key)).toBe(false);
  });

  it('knows pinyin', () => {
    expect(['weilin', 'yi', 'xiaoming', 'zhuang'].every(isPinyin)).toBe(true);
    expect(['vlad', 'smith', 'street', 'kwame'].some(isPinyin)).toBe(false);
  });

  it('knows joined given names', () => {
    expect(['min-jae', 'ka-chun', 'ching-hsien', 'jong-un'].every(isJoinedGiven)).toBe(true);
    expect(['jean-pierre', 'russia-backed', 'smith-jones', 'a-b-c'].some(isJoinedGiven)).toBe(false);
  });

  it('knows Japanese spelling', () => {
    expect(['hayashimoto', 'kenzo', 'shinryuken'].every(isRomaji)).toBe(true);
    expect(['strand', 'bell', 'lvov'].some(isRomaji)).toBe(false);
  });

  it('knows the numerals of monarchs', () => {
    expect(['I', 'II', 'IV', 'VIII', 'XVI', 'XXIII'].every(isRomanNumeral)).toBe(true);
    expect(['MIX', 'A', 'IIII', ''].some(isRomanNumeral)).toBe(false);
  });
});
