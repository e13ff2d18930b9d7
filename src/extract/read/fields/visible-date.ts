import { saysOnlyWhen } from './dateline.ts';
import { edtfOfLocalDate } from './local-date.ts';
import { publicationOf } from './publication-date.ts';

/** A date is visible under the title, before the text. */
const mostLines = 4;
const longest = 80;
const publishedWord =
  /^(?:published|posted|updated|by|publié|par|veröffentlicht|von|publicado|por|pubblicato|di|gepubliceerd|door)\b/iu;
const longestDateLine = 120;
const label = /^(?:published|posted|released|issued|dated?)(?: on| at)?\s*:?\s+/i;

/**
 * Checks for a line that only gives the day of publication: "By Ana Soto, 21 March 2021", "mardi 14 mars 2006",
 * "Harwick, March 21, 2021".
 */
export function isDateLine(line: string): boolean {
  if (line.length > longestDateLine || /[.!?]$/.test(line) || edtfOfLocalDate(line) === null) return false;
  const words = line.split(/\s+/);
  return publishedWord.test(line) || saysOnlyWhen(line) || (words.length <= 6 && words.slice(0, 2).some(hasDigit));
}

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}

function dateIn(part: string): string | undefined {
  const text = part.replace(label, '').trim();
  if (!saysOnlyWhen(text)) return isDateLine(text) ? (edtfOfLocalDate(text) ?? undefined) : undefined;
  const afterPlace = text.slice(text.indexOf(',') + 1).trim();
  return [text, afterPlace].find((written) => publicationOf(written, 'dateline').datePublished !== null);
}

/**
 * Returns the date, as written, of a line under a title that says only when, or where and when; beside an author too.
 */
export function visibleDate(lines: readonly string[]): string | undefined {
  const parts = lines
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)
    .filter((line) => line.length <= longest)
    .flatMap((line) => line.split(/\s*[|·•]\s*|\s+[–—-]\s+/));
  for (const part of parts) {
    const date = dateIn(part);
    if (date !== undefined) return date;
  }
  return undefined;
}
