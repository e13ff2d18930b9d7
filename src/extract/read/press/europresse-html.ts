import { edtfOfLocalDate } from '../fields/local-date.ts';
import { textOfElement } from '../markup/text-of-element.ts';
import { oneLine } from '../fields/one-line.ts';
import type { PressDocument } from './press-document.ts';

/** The number of a document contains the day of its publication. */
const numberPattern = /\bnews\s*·\s*((\d{4})(\d\d)(\d\d)·\S+)/;
/** Lines about a document below its text. */
const about =
  /^(?:©|\(c\)|copyright|tous droits|numéro de document|document number|news\s*·|note\(s\) ?:|illustration\(s\) ?:|certificat)/i;

function headerFields(header: string, all: string): Pick<PressDocument, 'id' | 'date' | 'section'> {
  const [, id, year, month, day] = numberPattern.exec(all) ?? [];
  const [section = ''] = header.split(',', 1);
  return {
    id: id?.replace(/\W+$/, ''),
    date: year === undefined ? header : `${year}-${month}-${day}`,
    section: edtfOfLocalDate(section) === null && header.includes(',') ? section : '',
  };
}

function ofArticle(article: Element): PressDocument {
  const text = (selector: string) => oneLine(article.querySelector(selector)?.textContent);
  const title = article.querySelector('.titreArticleVisu, .titreArticle');
  const parts = [...article.querySelectorAll('.DocText')];
  const outer = parts.filter((part) => (part.parentElement?.closest('.DocText') ?? null) === null);
  return {
    ...headerFields(text('.DocHeader'), article.textContent),
    headline: oneLine(title?.textContent),
    publication: text('.DocPublicationName'),
    author: text('.docAuthors') || authorAfter(title, article),
    paragraphs: outer.flatMap((part) => textOfElement(part).split('\n\n')),
  };
}

// The author is in a plain block below the title, and nothing else is.
function authorAfter(title: Element | null, article: Element): string {
  const header = article.querySelector('header');
  const divs = [...(header?.querySelectorAll('div') ?? [])].filter((div) => div.querySelector('div, span, p') === null);
  const below = divs.filter((div) => title && !div.contains(title) && (title.compareDocumentPosition(div) & 4) !== 0);
  return oneLine(below.find((div) => oneLine(div.textContent) !== '')?.textContent);
}

function ofCell(cell: Element): PressDocument {
  const number = headerFields(oneLine(cell.querySelector('span.DocHeader')?.textContent), cell.textContent);
  // The spans are taken out, so that the rest of the cell is the text.
  const taken = (selector: string) => {
    const span = cell.querySelector(selector);
    span?.remove();
    return oneLine(span?.textContent);
  };
  const publication = taken('span.DocPublicationName');
  const headline = taken('span.TitreArticleVisu');
  taken('span.DocHeader');
  const paragraphs = textOfElement(cell).split('\n\n');
  return { ...number, headline, publication, paragraphs: paragraphs.filter((paragraph) => !about.test(paragraph)) };
}

/** Reads the documents of an export of Europresse, in articles or, earlier, in tables; none of another page. */
export function europresseDocuments(document: Document): PressDocument[] {
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => article.querySelector('.DocPublicationName, .DocHeader') !== null,
  );
  if (articles.length > 0) return articles.map(ofArticle);
  const names = [...document.querySelectorAll('td span.DocPublicationName')];
  return [...new Set(names.map((name) => name.closest('td')))].flatMap((cell) => (cell ? ofCell(cell) : []));
}
