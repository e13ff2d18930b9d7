import { articleOfFields } from '../fields/article-of-fields.ts';
import type { ReadItem } from '../source/file-format.ts';
import { edtfOfNexisDate } from './nexis-date.ts';
import { bodyOfParagraphs, type Paragraph } from './paragraph.ts';

const endOfDocument = /^end of document$/i;
const field = /^(Section|Length|Byline|Highlight|Dateline|Language|Subject)\s*:\s*(.*)$/is;
const copyright = /^(?:copyright|©)/i;
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  dutch: 'nl',
  portuguese: 'pt',
};

function isStart({ bookmarks }: Paragraph): boolean {
  return bookmarks.some((name) => /^Bookmark_\d+$/.test(name));
}

function isBody({ bookmarks, text }: Paragraph): boolean {
  return text === 'Body' || bookmarks.includes('Body');
}

/** Checks for an export of Nexis, each of whose documents has an end. */
export function isNexis(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => endOfDocument.test(text));
}

/** Splits the file into its documents; the cover before the first one is left out. */
function documentsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const documents: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    if (isStart(paragraph)) documents.push([paragraph]);
    else if (!endOfDocument.test(paragraph.text)) documents.at(-1)?.push(paragraph);
  }
  return documents;
}

function fieldsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  return new Map(
    paragraphs.flatMap(({ text }): [string, string][] => {
      const [, name, value = ''] = field.exec(text) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value]];
    }),
  );
}

/** "HARBOURS (92%); BRIDGES (78%)": the number is how well the subject fits. */
function subjects(list: string | undefined): string[] {
  return list?.split(';').map((subject) => subject.replace(/\(\d+%\)/, '').toLowerCase()) ?? [];
}

function readDocument(source: string, paragraphs: readonly Paragraph[]): ReadItem[] {
  const bodyAt = paragraphs.findIndex(isBody);
  const header = paragraphs.slice(0, bodyAt < 0 ? paragraphs.length : bodyAt);
  const dateAt = header.findIndex(({ text }, at) => at > 0 && edtfOfNexisDate(text) !== null);
  const classAt = paragraphs.findLastIndex(({ text }, at) => at > bodyAt && text === 'Classification');
  const body = bodyAt < 0 ? [] : paragraphs.slice(bodyAt + 1, classAt < 0 ? paragraphs.length : classAt);
  const fields = fieldsIn(header);
  const classes = fieldsIn(classAt < 0 ? [] : paragraphs.slice(classAt));
  const titles = header
    .slice(0, Math.max(1, dateAt - 1))
    .map(({ text }) => text)
    .join(' ');
  const [headline = '', ...subheads] = titles.split(/\s*;\s+|;$/);
  const texts = [...subheads, fields.get('highlight') ?? '', bodyOfParagraphs(body)].filter((text) => text !== '');
  // A line that is no known field, such as a dateline in another language, belongs to the text.
  const others = dateAt < 0 ? header.slice(1).filter(({ text }) => !field.test(text) && !copyright.test(text)) : [];
  const article = articleOfFields({
    source,
    headline,
    datePublished: [edtfOfNexisDate(header[dateAt]?.text ?? ''), 'field'],
    publisher: dateAt > 1 ? header[dateAt - 1]?.text.replace(/(\S)\(/, '$1 (') : undefined,
    author: fields.get('byline'),
    articleSection: fields.get('section')?.split(';')[0],
    inLanguage: languages[classes.get('language')?.split(/[;,]/)[0]?.trim().toLowerCase() ?? ''],
    tags: subjects(classes.get('subject')),
    articleBody: [bodyOfParagraphs(others), ...texts].filter((text) => text !== '').join('\n\n') || headline,
  });
  const note = 'expected the title, the publication and the date of a document of Nexis, found no date';
  return [{ article }, ...(dateAt < 0 ? [{ note: { source, note } }] : [])];
}

/**
 * Reads each document of an export of Nexis as an article; one without a date is reported in a note. Returns null if no
 * title has its bookmark, so that the documents cannot be separated.
 */
export function nexisArticles(source: string, paragraphs: readonly Paragraph[]): ReadItem[] | null {
  if (!paragraphs.some(isStart)) return null;
  return documentsOf(paragraphs).flatMap((document, at) => readDocument(`${source}:${at + 1}`, document));
}
