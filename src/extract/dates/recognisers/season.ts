import { point, type Point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, low, type Passage } from '../../tokens/passage.ts';
import { senseOf } from '../timex/lexicon.ts';
import { yearTail } from '../year-tail.ts';

const directions = new Map<string, -1 | 0 | 1>(Object.entries({ last: -1, past: -1, this: 0, next: 1, coming: 1 }));
const fallsVerb = /^(?:of|in|to|from|back|short|by|for|apart|off|out|on|below|under)$/;

// Adjectives of weather, behind which a season is one of the calendar: "a warm autumn", "the cold, wet spring".
const weather = new Set(
  'warm cold mild dry wet hot cool rainy snowy harsh hard poor bad severe bitter chilly'.split(' '),
);

function behindArticle(passage: Passage, at: number): boolean {
  let first = at - 1;
  for (
    let more = 0;
    more < 2 && /^(?:,|and)$/.test(low(passage, first)) && weather.has(low(passage, first - 1));
    more++
  )
    first -= 2;
  if (/^(?:very|unusually|exceptionally|unseasonably)$/.test(low(passage, first))) first--;
  return /^(?:a|an|the)$/.test(low(passage, first));
}

/** Recognises "summer 2012", "the spring of 1990", "last summer", "this fall", "the winter". */
export const season: Recogniser = {
  name: 'season',
  heads: ['season'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    if (sense?.season === undefined || sense.plural) return none;
    const word = low(passage, at - 1);
    const the = word === 'the' && !breaks(passage, at) ? at - 1 : at;
    const tail = yearTail(passage, at + 1);
    if (tail && !breaks(passage, tail.last))
      return [point(the, tail.last, 'season-and-year', { season: sense.season, ...tail.parts })];
    if (breaks(passage, at)) return none;
    const direction = directions.get(word);
    const parts: Point = { season: sense.season };
    if (direction !== undefined) {
      parts.direction = direction;
      const wider = /^(?:this|the)$/.test(low(passage, at - 2)) && word !== 'this';
      return [point(wider ? at - 2 : at - 1, at, 'season-with-direction', parts)];
    }
    const named = low(passage, at) === 'fall' ? 'fall' : low(passage, at) === 'spring' ? 'spring' : '';
    const definite =
      word === 'the' &&
      /^(?:in|by|during|over|since|until|through|for|of|before|after|late|early|throughout)$/.test(
        low(passage, at - 2),
      );
    const weathered = weather.has(word) && behindArticle(passage, at - 1);
    const parted = /^(?:early|late|mid)$/.test(dashes.has(word) ? low(passage, at - 2) : word);
    const ranged = /^(?:from|between)$/.test(word) && /^(?:to|until|and)$/.test(low(passage, at + 1));
    if (!definite && !parted && !weathered && !ranged) return none;
    if (named === 'fall' && fallsVerb.test(low(passage, at + 1))) return none;
    if (passage.tokens[at]?.capital && passage.tokens[at + 1]?.capital) return none;
    return [point(the, at, 'nearest-season', parts)];
  },
};
