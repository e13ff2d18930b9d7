import { saysOnlyWhen } from './dateline.ts';
import { publicationOf } from './publication-date.ts';

/** A date is visible under the title, before the text. */
const mostLines = 4;
const longest = 80;
const label = /^(?:published|posted|released|issued|dated?)(?: on| at)?\s*:?\s+/i;

function dateIn(part: string): string | undefined {
  const text = part.replace(label, '').trim();
  if (!saysOnlyWhen(text)) return undefined;
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
