import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people-of.ts';

describe('relatives of nearly the same name', () => {
  it('keeps a father and a son apart', () => {
    const text =
      'Otto Fabian Holm was a painter. Holm was born in Orrin, the second son of Otto Holm, a baker. Holm moved to Paris.';
    expect(peopleOf(text)).toEqual({
      'Otto Fabian Holm': ['Otto Fabian Holm', 'Holm', 'Holm'],
      'Otto Holm': ['Otto Holm'],
    });
  });

  it('keeps a mother and a daughter apart', () => {
    const text = 'Anna Holm died on Monday. Her mother, Anna Vik Holm, had won the case. Anna Holm never spoke of it.';
    expect(peopleOf(text)).toEqual({
      'Anna Holm': ['Anna Holm', 'Anna Holm'],
      'Anna Vik Holm': ['Anna Vik Holm'],
    });
  });

  it('keeps the younger from the elder', () => {
    const text = 'Otto Holm resigned. His son Otto Holm Jr. took over. Otto Holm Jr. thanked Otto Holm.';
    expect(peopleOf(text)).toEqual({
      'Otto Holm': ['Otto Holm', 'Otto Holm'],
      'Otto Holm Jr.': ['Otto Holm Jr.', 'Otto Holm Jr.'],
    });
  });

  it('knows a relative again', () => {
    const text = 'Her brother Otto Holm called. Anna Vik met Otto Fabian Holm, her brother, at noon. Holm wept.';
    expect(Object.keys(peopleOf(text))).toEqual(['Otto Fabian Holm', 'Anna Vik']);
  });

  it('makes nobody a relative of himself', () => {
    expect(peopleOf('Otto Holm, the brother of Inspector Holm, was found dead.')).toEqual({
      'Otto Holm': ['Otto Holm'],
      Holm: ['Holm'],
    });
  });

  it('still finds who is called by another part of the name', () => {
    const text = 'Otto Holm was there. Mr. Vik, the father of Otto, spoke. After he had met his mother, Holm left.';
    expect(peopleOf(text)).toEqual({ 'Otto Holm': ['Otto Holm', 'Otto', 'Holm'], Vik: ['Vik'] });
  });
});
