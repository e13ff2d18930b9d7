import { textOfElement } from '../markup/text-of-element.ts';
import { edtfOfLocalDate } from '../fields/local-date.ts';
import { languageTag } from '../fields/language-tag.ts';
import { oneLine } from '../fields/one-line.ts';
import type { PressDocument } from './press-document.ts';

const accession = /^Do[ck]umento?\s+(\w{15,40})$/i;
const wordCount = /^[\d.,\s]+\p{L}+$/u;

function paragraphsOf(element: Element | undefined): string[] {
  if (!element) return [];
  const marked = [...element.querySelectorAll('.articleParagraph')].map(textOfElement);
  return marked.length > 0 ? marked : textOfElement(element).split('\n\n');
}

/** "gcat : Political News | gtrans : Transport" names subjects after their codes. */
function subjectsOf(written: string): string[] {
  return written.split('|').map((subject) => subject.replace(/^\s*[\w.]+\s*:/, ''));
}

/** Rows of a field's code of two or three letters and its value. */
function rowsOf(article: Element): Map<string, Element> {
  const rows = [...article.querySelectorAll('tr')].flatMap((row): [string, Element][] => {
    const [name, value] = row.children;
    const code = oneLine(name?.textContent);
    return value && /^[A-Z]{2,3}$/.test(code) ? [[code, value]] : [];
  });
  return new Map(rows);
}

function ofRows(rows: ReadonlyMap<string, Element>): PressDocument {
  const text = (code: string) => oneLine(rows.get(code)?.textContent);
  return {
    id: accession.exec(text('AN'))?.[1],
    headline: text('HD'),
    publication: text('SN'),
    date: text('PD'),
    author: text('BY'),
    section: text('SE'),
    language: text('LA'),
    tags: subjectsOf(text('NS')),
    paragraphs: [...paragraphsOf(rows.get('LP')), ...paragraphsOf(rows.get('TD'))],
  };
}

// Each line above the text is a field without a name: author, number of words, date, time, source, code, language.
function ofLines(article: Element): PressDocument {
  const title = article.querySelector('[class$="Headline"], b');
  const divs = [...article.querySelectorAll('div')].filter((div) => div.querySelector('div, p') === null);
  const lines = divs.filter((div) => title === null || !div.contains(title)).map((div) => oneLine(div.textContent));
  const words = lines.findIndex((line) => wordCount.test(line));
  const dateAt = lines.findIndex((line) => line.length <= 40 && edtfOfLocalDate(line) !== null);
  const source = lines.slice(dateAt + 1).find((line) => line !== '' && !/^\d\d?:\d\d/.test(line));
  return {
    id: lines.map((line) => accession.exec(line)?.[1]).findLast((id) => id !== undefined),
    headline: oneLine(title?.textContent),
    publication: source,
    date: lines[dateAt],
    author: lines.slice(0, Math.max(words, 0)).findLast((line) => line !== ''),
    language: lines.slice(dateAt + 1).find((line) => line.length > 3 && languageTag(line) !== undefined),
    paragraphs: paragraphsOf(article),
  };
}

function isDocument(article: Element): boolean {
  if (article.parentElement?.closest('div.article')) return false;
  const leaves = [...article.querySelectorAll('div, p, td, span')].filter((part) => part.firstElementChild === null);
  return leaves.some((leaf) => accession.test(oneLine(leaf.textContent)));
}

/** Reads the documents of an export of Factiva, with or without names of fields; none of another page. */
export function factivaDocuments(document: Document): PressDocument[] {
  return [...document.querySelectorAll('div.article')].filter(isDocument).map((article) => {
    const rows = rowsOf(article);
    const language = /\b([a-z]{2})Article\b/.exec(article.className)?.[1];
    const read = rows.has('HD') ? ofRows(rows) : ofLines(article);
    return language === undefined ? read : { ...read, language };
  });
}
