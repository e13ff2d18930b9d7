import { describe, expect, it } from 'vitest';
import { isPastForm } from '../../../src/extract/english/finite-forms.ts';
import { isVerb } from '../../../src/extract/english/word-class.ts';

describe('the past tense of an irregular verb', () => {
  it.each(['rose', 'drew', 'withheld', 'overran', 'was', 'did'])('"%s" is one', (word) => {
    expect(isPastForm(word)).toBe(true);
  });

  it.each(['lay', 'wound', 'bore'])('"%s" is more often another word', (word) => {
    expect(isPastForm(word)).toBe(false);
  });

  it.each(['drew', 'rose', 'withheld', 'undertaken', 'strewn'])('"%s" is no noun of a keyword', (word) => {
    expect(isVerb(word)).toBe(true);
  });

  it.each(['ground', 'wound', 'cut'])('"%s" may be a noun of a keyword', (word) => {
    expect(isVerb(word)).toBe(false);
  });
});
