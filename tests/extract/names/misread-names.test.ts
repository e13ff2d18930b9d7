import { describe, expect, it } from 'vitest';
import { peopleOf } from './people-of.ts';

describe('findNames: names that are other words too', () => {
  it.each([
    ['a month behind an initial', 'Edna R. May built the mill. May said so. In May it closed.', 'Edna R. May', 2],
    ['a title as a surname', 'Rosetta King sang first. King said little. The King of Orrin left.', 'Rosetta King', 2],
    ['a rank as a surname', 'Anna Lord wrote the play. Lord died in 1999.', 'Anna Lord', 2],
    ['a nationality that is a given name', 'The envoy, German Anton Velk, left.', 'Anton Velk', 1],
    ['a nationality behind an article', 'They met, and the Swiss Otto Keel took over.', 'Otto Keel', 1],
    ['the letters of an office', 'Tom Halver MHR spoke in parliament.', 'Tom Halver', 1],
    ['the letters of a chamber behind a title', 'Senator Rita Pole MLC voted against it.', 'Rita Pole', 1],
    ['a relation in capitals', 'Aunty Joan Merritt welcomed the guests.', 'Joan Merritt', 1],
    ['an office in capitals', 'The defence asked Prosecutor Ana Belik for time.', 'Ana Belik', 1],
    ['an office behind an institution', 'The head of National Intelligence Anna Holm left.', 'Anna Holm', 1],
    ['a profession that is a surname', 'Attorney General Otto Barr left. Barr refused.', 'Otto Barr', 2],
    ['a veteran', 'She left. Longtime Velkor viewers know Anna Velkor.', 'Anna Velkor', 2],
    ['a position in a team', 'Rookie Anna Velk and Shortstop Otto Holm played.', 'Anna Velk', 1],
    [
      'a sentence in title case',
      'The Old Barn In Orrin Fell Down On Sunday Night While A Crowd Watched, Fire Chief Tomas Holm Said.',
      'Tomas Holm',
      1,
    ],
    ['sentences in capitals', 'THE MAYOR, ANNA HOLM, LEFT. SHE SAID THAT PETER BRANDT WOULD COME.', 'Peter Brandt', 1],
  ])('finds %s', (_, text, name, times) => {
    expect(peopleOf(text)[name]).toHaveLength(times);
  });

  it.each([
    'Clashes broke out in Sheikh Karrah on Friday. Police in Sheikh Karrah left.',
    'El Kareem was flooded. They live in El Kareem.',
    'The second International Student Olympiad took place. The Olympiad ended. Students left the Olympiad.',
    'W L PCT GB\nORRIN 74 56 .569 -\n',
    'They wrote it on 18F Pages and on their GitHub.',
    'He will miss Saturday at home.',
    'He lost the Prime Ministership. The newspaper Haaretz said so, and Haaretz wrote more.',
    'He fired a Kalashnikov. The Glock was found beside a Beretta.',
  ])('finds nobody in %j', (text) => {
    expect(peopleOf(text)).toEqual({});
  });
});

describe('findNames: the name of a person', () => {
  it('is the one by which a biography is headed', () => {
    const text = 'Anna Velker\n\nDame Anna Maria Velker DBE was an architect. Velker was born in 1950.';
    expect(peopleOf(text)).toEqual({ 'Anna Velker': ['Anna Velker', 'Anna Maria Velker', 'Velker'] });
  });

  it('is the fullest one if the text begins with more than a name', () => {
    const text = 'Anna Velker, architect\n\nDame Anna Maria Velker was born in 1950.';
    expect(Object.keys(peopleOf(text))).toEqual(['Anna Maria Velker']);
  });
});
