import type { SourceArticle } from './source-article.ts';
import { dateOfFileName, readDateHeader } from './publication-date.ts';
import { bodyOf, isHardWrapped, tidyLines } from './tidy-text.ts';

const longestHeadline = 120;

const calendarWord =
  /^(?:\d+(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|of|the)$/i;

/** Checks for a line that is only a date: "Friday, 4 January 2019" above a text is not its headline. */
function saysOnlyWhen(line: string): boolean {
  return line.split(/[\s,]+/).every((word) => calendarWord.test(word));
}

function couldBeHeadline(line: string): boolean {
  return line.length <= longestHeadline && /\p{L}/u.test(line) && !/[.,;:…。][”"’')\]]?$/.test(line.slice(-2));
}

/** Checks whether the first of these tidy lines is a headline; it is not if nothing follows it. */
function startsWithHeadline(lines: readonly string[]): boolean {
  const [first = '', second = '', ...others] = lines;
  if (!couldBeHeadline(first) || saysOnlyWhen(first) || /^[•‣◦▪*-]\s/.test(first)) return false;
  if (second === '') return others.some((line) => line !== '');
  // The second line of a hard-wrapped paragraph looks the same, except that it may begin in lower case.
  return couldBeHeadline(second) && !/^\p{Ll}/u.test(second) && !isHardWrapped(lines);
}

/**
 * Reads a plain text. A leading ` date YYYY-MM-DD ` is the publication date, otherwise the file name's date is. The
 * headline is a short first line without a closing full stop, before a blank line or another such line. `articleBody`
 * is empty if nothing else follows.
 */
export function readPlainText(source: string, text: string): SourceArticle {
  const header = readDateHeader(text);
  const lines = tidyLines((header?.rest ?? text).trim());
  const headed = startsWithHeadline(lines);
  const [first = ''] = lines;
  return {
    source,
    ...(headed ? { headline: first } : {}),
    ...(header?.publication ?? dateOfFileName(source)),
    articleBody: bodyOf(headed ? lines.slice(1) : lines),
  };
}
