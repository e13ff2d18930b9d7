import { isEnglish } from '../contract/is-english.ts';
import { deriveHeadline } from './headline/derive-headline.ts';
import { readableText } from './readable-text.ts';
import { TokenizedText } from './tokens/tokenized-text.ts';

/** A headline is derived from the beginning of a text; the rest would only be tokenized in vain. */
const longestBeginning = 8000;

/**
 * Derives a headline from the text of an article, as extraction does where none is given. `inLanguage` is a BCP 47 tag.
 * '' for an empty text.
 */
export function headlineOfText(articleBody: string, inLanguage: string | undefined): string {
  const { text } = readableText(articleBody.slice(0, longestBeginning));
  return deriveHeadline(new TokenizedText(text), isEnglish(inLanguage));
}
