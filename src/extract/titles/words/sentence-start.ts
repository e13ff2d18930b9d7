import { tag } from '../../clauses/tag.ts';
import type { Passage } from '../../tokens/passage.ts';
import type { TitledSentence } from './title-source.ts';
import { TitleWords } from './title-words.ts';

/** Marks and words that a title does not begin with. */
const notFirst = new Set<number>([tag.comma, tag.mark, tag.coordinator, tag.none]);

/** Returns the beginning of a sentence: whole words, at most `longest` characters, up to the token `least`. */
export function sentenceStart(passage: Passage, sentence: TitledSentence, longest: number, least: number): string {
  const { parsed } = sentence;
  const words = new TitleWords(passage, sentence);
  let at = parsed.first;
  while (at < parsed.last && notFirst.has(words.tag(at))) at++;
  const start = passage.tokens[at]?.start ?? 0;
  while (at <= parsed.last) at = words.add(at);
  return words.text(longest, least) || wholeWords(passage, sentence, start, longest);
}

function wholeWords({ text, tokens }: Passage, { parsed }: TitledSentence, start: number, longest: number): string {
  let end = start;
  for (let at = parsed.first; at <= parsed.last && (tokens[at]?.end ?? 0) - start <= longest; at++)
    if (tokens[at + 1]?.gap !== 'none') end = Math.max(end, tokens[at]?.end ?? end);
  return text
    .slice(start, end)
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.,;:–—-]+$/, '');
}
