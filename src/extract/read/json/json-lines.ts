import type { ReadResult } from '../source/file-format.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { oneLine } from '../fields/one-line.ts';
import { isPageHeader } from '../fields/page-header.ts';
import { publicationOf } from '../fields/publication-date.ts';
import type { Publication } from '../fields/publication-date.ts';
import { withoutSiteName } from '../fields/site-name.ts';

type Fields = Record<string, unknown>;

const textFields = ['headline', 'inLanguage', 'url', 'publisher', 'author'] as const;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses a line, or returns the reason why it cannot be parsed. It words the reason itself, because engines differ. */
function parseLine(line: string): { fields: Fields } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const tail = line.trimEnd().slice(-20);
    return { reason: `expected a JSON object, found text that is not JSON and ends in "${tail}"` };
  }
  return isFields(value) ? { fields: value } : { reason: `expected a JSON object, found ${kindOf(value)}` };
}

function wrongType(fields: Fields): string | null {
  const { articleBody } = fields;
  if (typeof articleBody !== 'string') return `expected articleBody to be a string, found ${kindOf(articleBody)}`;
  if (articleBody.trim() === '') return 'expected articleBody to hold text, found white space only';
  for (const name of ['id', 'datePublished'] as const) {
    const value = fields[name] ?? '';
    if (typeof value !== 'string' && typeof value !== 'number')
      return `expected ${name} to be a string, found ${kindOf(value)}`;
  }
  for (const name of ['source', ...textFields] as const) {
    const value = fields[name] ?? '';
    if (typeof value !== 'string') return `expected ${name} to be a string, found ${kindOf(value)}`;
  }
  return null;
}

function publication(written: string): Publication {
  return written === '' ? { datePublished: null, datePublishedOrigin: 'none' } : publicationOf(written, 'field');
}

function articleOf(source: string, fields: Fields): SourceArticle {
  const id = oneLine(fields.id);
  const texts = Object.fromEntries(textFields.map((name) => [name, oneLine(fields[name])]));
  const headline = withoutSiteName(texts.headline ?? '', texts);
  const given = Object.entries({ ...texts, headline: isPageHeader(headline) ? '' : headline });
  return {
    ...(id === '' ? {} : { id }),
    source: oneLine(fields.source) || source,
    ...Object.fromEntries(given.filter(([, value]) => value !== '')),
    ...publication(oneLine(fields.datePublished)),
    articleBody: String(fields.articleBody),
  };
}

/**
 * Reads one line of JSON Lines: an object with `articleBody`, taken verbatim, and any of `id`, `headline`,
 * `datePublished` (EDTF, or a time stamp as feeds and APIs write it), `inLanguage`, `url`, `publisher`, `author`,
 * `source`. `source` names the line ("news.jsonl:12") where the object has none of its own, and in `unreadable` always.
 */
export function readJsonLine(source: string, line: string): ReadResult {
  const parsed = parseLine(line);
  if ('reason' in parsed) return { unreadable: { source, reason: parsed.reason } };
  const reason = wrongType(parsed.fields);
  return reason === null ? { article: articleOf(source, parsed.fields) } : { unreadable: { source, reason } };
}

/** Reads every line that is not blank; lines count from 1. A bad line does not affect the others. */
export function readJsonLines(source: string, text: string): ReadResult[] {
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readJsonLine(`${source}:${at + 1}`, line)]));
}
