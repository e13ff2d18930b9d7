import type { DatePublishedOrigin } from '../../../contract/record.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { edtfOfTimeStamp } from './time-stamp.ts';

export type Publication = Pick<SourceArticle, 'datePublished' | 'datePublishedOrigin' | 'datePublishedText'>;

const headerPattern = /^\s*date(?:[ \t]*:)?[ \t]+(\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]{4,15}(?:Z|[+-][\d:]{4,5})?)?)(?!\S)/i;
const folderPattern = /(?<=^|\/)((?:19|20)\d\d)[-/](\d\d)(?:[-/](\d\d))?(?!\d)/g;
const fileNamePattern = /^(\d{4}-\d\d-\d\d)(?!\d)/;

/**
 * Converts a publication date to EDTF, from EDTF or as {@link edtfOfTimeStamp} reads it. A date that the calendar does
 * not have ("2023-02-31") or that is no date ("last week") is kept as `datePublishedText`; the article is undated.
 */
export function publicationOf(written: string, origin: DatePublishedOrigin): Publication {
  const text = written.trim();
  const span = parseEdtf(text);
  const edtf = span && span.precision !== 'time' ? text : edtfOfTimeStamp(text);
  if (edtf !== null) return { datePublished: edtf, datePublishedOrigin: origin };
  return { datePublished: null, datePublishedOrigin: 'none', datePublishedText: written };
}

function padded(date: string): string {
  return date.replace(/-(\d)(?!\d)/g, '-0$1');
}

/** Splits the leading ` date YYYY-MM-DD ` off a plain text. Null if there is none. */
export function readDateHeader(text: string): { publication: Publication; rest: string } | null {
  const match = headerPattern.exec(text);
  if (!match?.[1]) return null;
  const written = match[1];
  const publication = publicationOf(padded(written), 'header');
  const kept =
    publication.datePublishedText === undefined ? publication : { ...publication, datePublishedText: written };
  return { publication: kept, rest: text.slice(match[0].length) };
}

/**
 * Reads the date in a path: of the file name, of a folder ("2014-04-27-visit/index.md") or of folders for year, month
 * and day ("2014/04/27/visit.md", "2014/04/visit.md"). The innermost counts.
 */
export function dateOfPath(source: string): Publication {
  const ofName = dateOfFileName(source);
  if (ofName.datePublished !== null) return ofName;
  const folders = source.slice(0, source.lastIndexOf('/') + 1);
  const [, year, month, day] = [...folders.matchAll(folderPattern)].at(-1) ?? [];
  const ofFolder = publicationOf([year, month, day].filter((part) => part !== undefined).join('-'), 'filename');
  return ofFolder.datePublished === null ? ofName : ofFolder;
}

/** Reads the date at the beginning of a file name such as `2023-11-06-visit.txt`; undated without one. */
export function dateOfFileName(source: string): Publication {
  const written = fileNamePattern.exec(source.slice(source.lastIndexOf('/') + 1))?.[1];
  return written === undefined
    ? { datePublished: null, datePublishedOrigin: 'none' }
    : publicationOf(written, 'filename');
}
