import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people-of.ts';

describe('other names of one person', () => {
  it.each([
    'Tilly Brandvik (born 3 May 1971), better known by her pseudonym Anna Halvorsen, is a singer. Halvorsen sang.',
    'Tilly Brandvik, also known as Anna Halvorsen, is a singer. Halvorsen sang and Halvorsen danced.',
    'Tilly Brandvik, whose stage name is Anna Halvorsen, is a singer. Halvorsen sang and Halvorsen danced.',
    'Anna Halvorsen was the pen name of Norwegian author Tilly Brandvik. Halvorsen wrote novels.',
    'Anna Halvorsen (aka Tilly Brandvik) is a singer. Halvorsen sang.',
    'Anna Halvorsen, born Tilly Brandvik, is a singer. Brandvik sang and Brandvik danced.',
    'Anna Halvorsen was born Tilly Brandvik in Orrin. Halvorsen sang.',
    'Anna Halvorsen (née Brandvik) is a singer. Halvorsen sang.',
    'Anna Halvorsen (Norwegian: Tilly Brandvik) is a singer. Halvorsen sang.',
    'Anna Halvorsen (1901–1971; pinyin: Tilly Brandvik) was a singer. Halvorsen sang.',
    'Anna Halvorsen (Danish: Ane Halvorsdatter; Norwegian: Tilly Brandvik) was a singer.',
  ])('%s', (text) => {
    expect(Object.keys(peopleOf(text))).toEqual(['Anna Halvorsen']);
  });

  it('passes over what stands in brackets between', () => {
    expect(peopleOf('Tilly Brandvik (left, with Otto Holm), also known as Anna Halvorsen, sang.')).toEqual({
      'Tilly Brandvik': ['Tilly Brandvik', 'Anna Halvorsen'],
      'Otto Holm': ['Otto Holm'],
    });
  });

  it('takes the full name that the text uses for one of a single name', () => {
    const text =
      'Bishop Otto (Latin: Fabian Anton Lindqvist) was a bishop. Otto preached. Fabian Anton Lindqvist died at sea.';
    expect(Object.keys(peopleOf(text))).toEqual(['Fabian Anton Lindqvist']);
  });

  it('does not call by a name from birth one who has a name of his own', () => {
    const text = 'Bishop Otto (born Fabian Lindqvist) preached on Sunday. Otto spoke of peace.';
    expect(Object.keys(peopleOf(text))).toEqual(['Otto']);
  });

  it('reads a list of names', () => {
    expect(peopleOf('Brother Fabian Holm, also known as Otto and Anton, was a monk. Anton wept.')).toEqual({
      'Fabian Holm': ['Fabian Holm', 'Otto', 'Anton', 'Anton'],
    });
  });

  it.each([
    'Anna Halvorsen, who is known to admire Tilly Brandvik, sang.',
    'Anna Halvorsen, born to Tilly Brandvik, sang.',
    'Anna Halvorsen was born when Tilly Brandvik sang.',
    'Anna Halvorsen sang as well as Tilly Brandvik, who danced.',
    'Anna Halvorsen (photo: Tilly Brandvik) sang.',
    'Anna Halvorsen’s dog, known as Tilly Brandvik, barked.',
    'Anna Halvorsen, whose mother is known as Tilly Brandvik, sang.',
    'Anna Halvorsen and Tilly Brandvik sang.',
    'Anna Halvorsen was the sister of Tilly Brandvik, who sang.',
  ])('keeps two people two: %s', (text) => {
    expect(Object.keys(peopleOf(text))).toContain('Anna Halvorsen');
    expect(peopleOf(text)['Anna Halvorsen']).toEqual(['Anna Halvorsen']);
  });
});

describe('bynames', () => {
  it('shows a lone name with its byname, and finds it again without', () => {
    expect(peopleOf('Tsar Otto the Great went to war. Tsar Otto came back.')).toEqual({
      'Otto the Great': ['Otto', 'Otto'],
    });
  });

  it('tells the bearer from others of the name', () => {
    expect(peopleOf('Otto Holm wrote of King Otto the Bold. Holm was his heir.')).toEqual({
      'Otto Holm': ['Otto Holm', 'Holm'],
      'Otto the Bold': ['Otto'],
    });
  });

  it.each([
    'President Otto the Great Hall opened.',
    'President Otto the great had gone.',
    'President Otto gave Otto the Senate.',
  ])('leaves the name alone: %s', (text) => {
    expect(Object.keys(peopleOf(text))).toEqual(['Otto']);
  });
});
