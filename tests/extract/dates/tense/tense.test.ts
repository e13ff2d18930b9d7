import { expect, it } from 'vitest';
import { tenseAround } from '../../../../src/extract/dates/tense/tense.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

function tense(text: string) {
  const passage = new TokenizedText(text).passage;
  const at = passage.tokens.findIndex(({ low }) => low === 'tuesday');
  return tenseAround(passage, at, at);
}

it.each([
  ['They will meet on Tuesday.', 'future'],
  ['She said he will come on Tuesday.', 'future'],
  ['The bill will be signed on Tuesday.', 'future'],
  ['They plan a vote that is to be held on Tuesday.', 'future'],
  ['It opens on Tuesday.', 'future'],
  ['On Tuesday, they will meet.', 'future'],
  ['The minister is coming on Tuesday.', 'future'],
  ['She is now leaving on Tuesday.', 'future'],
  ['A deputy arrives Tuesday.', 'future'],
  ['Parliament votes on Tuesday.', 'future'],
  ['The committee votes on Tuesday.', 'future'],
  ['He won the votes on Tuesday.', 'past'],
  ['It got 300 votes on Tuesday.', 'past'],
  ['It was off to a bright start on Tuesday.', 'past'],
  ['They met on Tuesday.', 'past'],
  ['They had planned to meet but it rained on Tuesday.', 'past'],
  ['It failed, and on Tuesday they will try again.', 'future'],
  ['The firm said Tuesday it will close.', 'past'],
  ['He would have come on Tuesday.', 'past'],
  ['They will meet soon. It rained on Tuesday.', 'past'],
  ['It ended by a goal to nil. Ana joins Aldermoor on Tuesday.', 'future'],
  ['The talks resume on Tuesday.', 'future'],
  ['The show airs Tuesday night.', 'future'],
  ['The ship sank on Tuesday.', 'past'],
  ['By Tuesday, the count had passed ten.', 'past'],
  ['The law must pass by Tuesday, she said.', 'future'],
  ['He was told. The start of the game is near. It is Tuesday.', null],
  ['The cost is due on Tuesday.', 'future'],
  ['The trial was adjourned until Tuesday.', 'future'],
  ['The game was postponed from Sunday to Tuesday.', 'future'],
  ['The trial was adjourned. It went back to Tuesday.', 'past'],
  ['Events have been planned until Tuesday.', 'future'],
  ['It had been planned for years until Tuesday.', 'past'],
  ['They predict rain on Tuesday.', 'future'],
  ['It lasts from tomorrow night into Tuesday.', 'future'],
  ['It was forecast to reach the coast on Tuesday.', 'future'],
  ['He said it may open on Tuesday.', 'future'],
  ['He said it may have opened on Tuesday.', 'past'],
  ['It will rain, he wrote[.] As of Tuesday there had been no rain.', 'past'],
  ['A cold Tuesday.', null],
])('%s', (text, expected) => {
  expect(tense(text)).toBe(expected);
});
