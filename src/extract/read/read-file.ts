import { decodeLine, decodeText } from './decode-text.ts';
import { readJsonLine, readJsonLines } from './json-lines.ts';
import type { ReadResult } from './json-lines.ts';
import { readPlainText } from './plain-text.ts';

type Reader = (source: string, text: string) => ReadResult[];

function readOneArticle(source: string, text: string): ReadResult[] {
  const article = readPlainText(source, text);
  if (article.articleBody !== '') return [{ article }];
  return [{ unreadable: { source, reason: 'no text but the date' } }];
}

const readers: Record<string, Reader> = {
  '.txt': readOneArticle,
  '.text': readOneArticle,
  '.md': readOneArticle,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
};

/** The file name extensions that have a reader; files without an extension are plain text. */
const readableExtensions: readonly string[] = Object.keys(readers);

function extensionOf(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : '';
  // "Visit no. 7" and "notes.2023" have a full stop but no extension.
  return /^\.[a-z][a-z\d]*$/.test(extension) ? extension : '';
}

/**
 * Reads the articles of one file. `source` is its relative path, separated by `/`; its extension selects the reader.
 * Never throws: an input that cannot be read is returned as `unreadable` with a reason for people, and does not affect
 * the others.
 */
export function readArticles(source: string, bytes: Uint8Array): ReadResult[] {
  const extension = extensionOf(source);
  const reader = extension === '' ? readOneArticle : readers[extension];
  if (!reader) {
    const reason = `${extension} is no format that is read: ${readableExtensions.join(', ')}`;
    return [{ unreadable: { source, reason } }];
  }
  if (bytes.length === 0) return [{ unreadable: { source, reason: 'the file is empty' } }];
  const text = decodeText(bytes);
  if (text === null) return [{ unreadable: { source, reason: 'not a text file' } }];
  if (text.trim() === '') return [{ unreadable: { source, reason: 'nothing but white space' } }];
  return reader(source, text);
}

/** Reads one line of a file of JSON Lines. `source` is the path of the file with the number of the line. */
export function readLine(source: string, bytes: Uint8Array): ReadResult {
  const text = decodeLine(bytes);
  return text === null ? { unreadable: { source, reason: 'not text' } } : readJsonLine(source, text);
}
