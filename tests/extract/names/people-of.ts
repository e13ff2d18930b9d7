import { findNames } from '../../../src/extract/names/find-names.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

/** Names of the people of a text, each with the surfaces by which the text calls them. */
export function peopleOf(text: string): Record<string, string[]> {
  const { persons } = findNames(new TokenizedText(text));
  return Object.fromEntries(
    persons.map(({ name, mentions }) => [name, mentions.map(([start, end]) => text.slice(start, end))]),
  );
}
