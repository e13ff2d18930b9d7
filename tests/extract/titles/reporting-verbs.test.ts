import { expect, it } from 'vitest';
import { titleOf } from './titles-of.ts';

it.each([
  ['Two miners are believed to have drowned on Monday.', 'drowned', 'Two miners are believed to have drowned'],
  ['A guard is thought to have fled on Monday.', 'fled', 'A guard is thought to have fled'],
  [
    '"Much of it is safe," Vera Lindqvist pointed out on Monday.',
    'pointed',
    'Vera Lindqvist pointed out "Much of it is safe"',
  ],
  [
    'On Monday the guards revealed she had left the country.',
    'revealed',
    'The guards revealed she had left the country',
  ],
  [
    '"The search for the miners is over," wrote Vera Lindqvist on Monday.',
    'wrote',
    'Vera Lindqvist wrote "The search for the miners is over"',
  ],
  [
    'Vera Lindqvist tweeted on Monday, "The search for the miners is over."',
    'tweeted',
    'Vera Lindqvist tweeted "The search for the miners is over"',
  ],
])('the title has the verb of speech or thought and the words that it reports: "%s"', (text, trigger, title) => {
  expect(titleOf(text, trigger)).toBe(title);
});
