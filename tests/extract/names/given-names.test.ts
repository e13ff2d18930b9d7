import { describe, expect, it } from 'vitest';
import { peopleOf } from './people-of.ts';

describe('findNames: given names alone', () => {
  it('finds the people of a text that calls them by given names only', () => {
    expect(peopleOf('John gave Susan a book. John helped Susan to read it.')).toEqual({
      John: ['John', 'John'],
      Susan: ['Susan', 'Susan'],
    });
  });

  it('finds nobody where a given name is the name of a storm or of a model', () => {
    expect(peopleOf('Hurricane Susan moved north. Susan destroyed a mill. Susan weakened later.')).toEqual({});
    expect(peopleOf('The new Orrin 737 Max crashed. The 737 Max had left at noon.')).toEqual({});
  });
});

describe('findNames: lists of names by surname', () => {
  it('reads "Surname, Given" in the order of speech, and the mention is the whole line', () => {
    const text = 'Attendance\nOkeke, Daniel\nMarsh, Ellen B.\nVan Velk, Otto (chair)\n\nThe meeting began at ten.';
    expect(peopleOf(text)).toEqual({
      'Daniel Okeke': ['Okeke, Daniel'],
      'Ellen B. Marsh': ['Marsh, Ellen B.'],
      'Otto Van Velk': ['Van Velk, Otto'],
    });
  });

  it('finds nobody in a list of places', () => {
    expect(peopleOf('Offices\nAustin, Texas\nLincoln, Nebraska\nParis, France\n')).toEqual({});
  });
});

describe('findNames: a place and a person of one name', () => {
  it.each([
    ['Harriet Lincoln flew to Lincoln. Lincoln has 300,000 people.', ['Harriet Lincoln']],
    ['Anna Harding was born near Harding. Harding said she liked it.', ['Anna Harding', 'Harding']],
    ["Anna Harding spoke. Harding's residents heard it. They drove to Harding's house.", ['Anna Harding', 'Harding']],
  ])('tells them apart in %j', (text, mentions) => {
    expect(Object.values(peopleOf(text)).flat()).toEqual(mentions);
  });
});

describe('findNames: a full name of everyday words', () => {
  it('is a person if the text addresses the person by the given name', () => {
    expect(peopleOf('They like Frank Rack.')).toEqual({});
    expect(Object.keys(peopleOf('They like Frank Rack. Someone says: My name is Frank.'))).toEqual(['Frank Rack']);
  });
});
