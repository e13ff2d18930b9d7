import { parseEdtf } from '../../time/edtf.ts';
import type { SourceArticle } from './source-article.ts';

export type Publication = Pick<SourceArticle, 'datePublished' | 'datePublishedOrigin' | 'datePublishedText'>;

const headerPattern = /^\s*date(?:[ \t]*:)?[ \t]+(\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]{4,15}(?:Z|[+-][\d:]{4,5})?)?)(?!\S)/i;
const fileNamePattern = /^(\d{4}-\d\d-\d\d)(?!\d)/;
const timeStamp = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

// What a time stamp may leave out and EDTF may not: seconds, the colon and the minutes of the offset.
function edtfOfTimeStamp(written: string): string {
  const parts = timeStamp.exec(written);
  if (!parts) return written;
  const [, day = '', minutes = '', seconds = ':00', zone = ''] = parts;
  const offset = /^[+-]/.test(zone) ? `${zone.replace(':', '')}00`.replace(/^(...)(..).*$/, '$1:$2') : zone;
  return `${day}T${minutes}${seconds}${offset.toUpperCase()}`;
}

/**
 * A publication date as an EDTF string. What names no day of the calendar ("2023-02-31", "last week") is kept as
 * `datePublishedText` and leaves the article undated.
 */
export function publicationOf(written: string, origin: 'header' | 'field' | 'filename'): Publication {
  const edtf = edtfOfTimeStamp(written.trim());
  if (parseEdtf(edtf)) return { datePublished: edtf, datePublishedOrigin: origin };
  return { datePublished: null, datePublishedOrigin: 'none', datePublishedText: written };
}

function padded(date: string): string {
  return date.replace(/-(\d)(?!\d)/g, '-0$1');
}

/** Parts the leading ` date YYYY-MM-DD ` of a plain text from what follows. Null where there is none. */
export function readDateHeader(text: string): { publication: Publication; rest: string } | null {
  const match = headerPattern.exec(text);
  if (!match?.[1]) return null;
  const written = match[1];
  const publication = publicationOf(padded(written), 'header');
  const kept =
    publication.datePublishedText === undefined ? publication : { ...publication, datePublishedText: written };
  return { publication: kept, rest: text.slice(match[0].length) };
}

/** The date that a file name such as `2023-11-06-visit.txt` begins with; undated where it has none. */
export function dateOfFileName(source: string): Publication {
  const written = fileNamePattern.exec(source.slice(source.lastIndexOf('/') + 1))?.[1];
  return written === undefined
    ? { datePublished: null, datePublishedOrigin: 'none' }
    : publicationOf(written, 'filename');
}
