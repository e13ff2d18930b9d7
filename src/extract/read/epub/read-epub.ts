import { articleOfFields } from '../fields/article-of-fields.ts';
import { zipParts } from '../inflate/zip-parts.ts';
import { htmlText } from '../markup/html-text.ts';
import { parseXmlBytes } from '../markup/parse-xml.ts';
import type { ReadContext, ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { decodeMarkup } from '../markup/decode-markup.ts';
import { parsePackage, type BookPackage } from './book-package.ts';

const container = 'META-INF/container.xml';
const encryption = 'META-INF/encryption.xml';
/** Shorter documents are covers, title pages and imprints. */
const leastText = 200;
/** A heading is sought in the beginning of a document, which bounds the time. */
const beginning = 4000;

interface Chapter {
  number: number;
  headline: string;
  text: string;
}

function packagePath(files: ReadonlyMap<string, Uint8Array>): string {
  const bytes = files.get(container);
  if (!bytes) throw new UnreadableError(`expected EPUB, found a ZIP archive without ${container}`);
  let path = '';
  parseXmlBytes(bytes, container, {
    open: (name, attributes) => {
      if (name === 'rootfile' && path === '') path = attributes['full-path'] ?? '';
    },
  });
  return path;
}

// Fonts are often encrypted in books that anybody can read.
function isEncrypted(files: ReadonlyMap<string, Uint8Array>): boolean {
  return /URI\s*=\s*["'][^"']*\.x?html?["']/i.test(new TextDecoder().decode(files.get(encryption)));
}

function chapterOf(number: number, html: string): Chapter {
  const body = html.slice(Math.max(0, html.search(/<body[\s>]/i)));
  const heading = htmlText(/<h[1-3][\s>].*?<\/h[1-3]>/is.exec(body.slice(0, beginning))?.[0] ?? '');
  const title = /<title[\s>](.*?)<\/title>/is.exec(html.slice(0, beginning))?.[1] ?? '';
  const text = htmlText(body);
  return {
    number,
    headline: heading || htmlText(title),
    text: heading !== '' && text.startsWith(heading) ? text.slice(heading.length).trim() : text,
  };
}

function articleOf(source: string, { fields }: BookPackage, chapter: Chapter, isOnly: boolean): ReadItem {
  const field = (name: string): string | undefined => fields.get(`dc:${name}`)?.[0];
  const title = field('title');
  const article = articleOfFields({
    source: isOnly ? source : `${source}:${chapter.number}`,
    headline: isOnly ? (title ?? chapter.headline) : chapter.headline,
    datePublished: [field('date'), 'meta'],
    author: fields.get('dc:creator')?.join(', '),
    publisher: field('publisher'),
    inLanguage: field('language'),
    articleSection: isOnly ? undefined : title,
    tags: fields.get('dc:subject') ?? [],
    articleBody: chapter.text,
  });
  return { article };
}

/** Reads each document of a book that has more text than a title page as an article, with the fields of the book. */
export function* readEpub({ source, bytes }: SourceFile, context: ReadContext): Generator<ReadItem> {
  const files = zipParts(bytes, /^META-INF\/(?:container|encryption)\.xml$|\.(?:opf|x?html?)$/i, 'EPUB', context);
  if (isEncrypted(files)) throw new UnreadableError('the book is encrypted (DRM): its text cannot be read');
  const path = packagePath(files);
  const description = files.get(path);
  if (!description) throw new UnreadableError(`expected the description of the book at ${path}, found none`);
  const book = parsePackage(description, path);
  const missing: number[] = [];
  const chapters = book.documents.flatMap((name, at) => {
    const html = decodeMarkup(files.get(name) ?? new Uint8Array());
    if (html) return [chapterOf(at + 1, html)];
    missing.push(at + 1);
    return [];
  });
  const long = chapters.filter(({ text }) => text.length >= leastText);
  const read = long.length > 0 ? long : chapters.filter(({ text }) => text !== '');
  for (const chapter of read) yield articleOf(source, book, chapter, read.length === 1);
  for (const number of missing)
    yield { unreadable: { source: `${source}:${number}`, reason: 'expected a document of the book, found no text' } };
  const short = chapters.length - read.length;
  if (short > 0) yield { note: { source, note: `${short} documents of the book are covers, title pages or the like` } };
}
