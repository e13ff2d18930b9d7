import type { SourceArticle } from '../source/source-article.ts';
import { dateOfFileName, readDateHeader } from '../fields/publication-date.ts';
import { firstOwnLine } from '../fields/page-header.ts';
import { withoutSiteName } from '../fields/site-name.ts';
import { bodyOf, isHardWrapped, tidyLines } from './tidy-text.ts';

const longestHeadline = 120;

function couldBeHeadline(line: string): boolean {
  return line.length <= longestHeadline && /\p{L}/u.test(line) && !/[.,;:…。][”"’')\]]?$/.test(line.slice(-2));
}

/** Checks whether the first of these tidy lines is a headline; it is not if nothing follows it. */
function startsWithHeadline(lines: readonly string[]): boolean {
  const [first = '', second = '', ...others] = lines;
  if (!couldBeHeadline(first) || /^[•‣◦▪*-]\s/.test(first)) return false;
  if (second === '') return others.some((line) => line !== '');
  // The second line of a hard-wrapped paragraph looks the same, except that it may begin in lower case.
  return couldBeHeadline(second) && !/^\p{Ll}/u.test(second) && !isHardWrapped(lines);
}

/**
 * Reads a plain text. A leading ` date YYYY-MM-DD ` is the publication date, otherwise the file name's date is. The
 * headline is a short first line without a closing full stop, before a blank line or another such line; page headers
 * before it are part of the body. `articleBody` is empty if nothing else follows.
 */
export function readPlainText(source: string, text: string): SourceArticle {
  const header = readDateHeader(text);
  const lines = tidyLines((header?.rest ?? text).trim());
  const first = firstOwnLine(lines);
  const headed = first >= 0 && startsWithHeadline(lines.slice(first));
  return {
    source,
    ...(headed ? { headline: withoutSiteName(lines[first] ?? '') } : {}),
    ...(header?.publication ?? dateOfFileName(source)),
    articleBody: bodyOf(headed ? lines.toSpliced(first, 1) : lines),
  };
}
