import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

/** What is found in a text, as "words = TIMEX3 value"; published on Monday, 6 November 2023 unless told. */
export function read(text: string, publication: string | null = '2023-11-06'): string[] {
  return findDates(new TokenizedText(text), publication).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

/** The EDTF dates found in a text. */
export function edtf(text: string, publication: string | null = '2023-11-06'): (string | null)[] {
  return findDates(new TokenizedText(text), publication).map((mention) => mention.edtf);
}

/** The flags of the only date of a text. */
export function flags(text: string, publication: string | null = '2023-11-06'): string[] | undefined {
  return findDates(new TokenizedText(text), publication)[0]?.flags;
}

/** The rule that resolved the only date of a text. */
export function rule(text: string, publication: string | null = '2023-11-06'): string | undefined {
  return findDates(new TokenizedText(text), publication)[0]?.rule;
}
