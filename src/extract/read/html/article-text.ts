import { Readability } from '@mozilla/readability';
import { UnreadableError } from '../source/unreadable-error.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { isElement, textOfElement } from '../markup/text-of-element.ts';
import type { Page } from './page.ts';

/** Longer texts than this, in characters, are not taken for a notice about cookies. */
const longestNotice = 1500;
/** A page of links has this share of its text in them. */
const linkShare = 0.5;
const notice = /\bcookies?\b/i;
/** A site speaks of itself, and an article about cookies of others. */
const speaker = /\b(?:we|our|wir|unsere|nous|nos|nosotros|nuestr[oa]s|noi|nostri|wij|onze|nossos)\b/i;
const choice = new RegExp(
  [
    'accept|agree|consent|reject|akzeptier|zustimm|einwillig|ablehnen|refuser|aceptar|rechazar',
    'accetta|rifiuta|accepteren|weigeren|aceitar|rejeitar',
  ].join('|'),
  'i',
);

function isConsentNotice(text: string): boolean {
  return text.length <= longestNotice && [notice, speaker, choice].every((words) => words.test(text));
}

function lengthOf(element: Element): number {
  return element.textContent.replace(/\s+/g, ' ').length;
}

function isPageOfLinks(content: Element): boolean {
  const links = [...content.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  if (links > linkShare * lengthOf(content)) return true;
  const headings = [...content.querySelectorAll('h1, h2, h3, h4')];
  const linked = headings.filter(
    (heading) => heading.closest('a') !== null || heading.querySelector('a[href]') !== null,
  );
  return linked.length >= 3 && linked.length * 2 > content.querySelectorAll('p').length;
}

function isArticle({ linked, meta }: Page): boolean {
  return linked?.isArticle === true || meta.get('og:type')?.[0] === 'article' || meta.has('article:published_time');
}

function elementOf(node: Node): Element | null {
  return isElement(node) ? node : null;
}

/** Readability removes the rest of the page, so that nothing else is read from it afterwards. */
function mainContent(document: Document): Element | null {
  const reader = new Readability<Element | null>(document, { serializer: elementOf, disableJSONLD: true });
  return reader.parse()?.content ?? null;
}

function linkedText({ linked }: Page): string {
  const body = linked?.articleBody.trim() ?? '';
  return /<\w/.test(body) ? textOfElement(parseMarkup(body).body) : body.replace(/\s*\n\s*/g, '\n\n');
}

/**
 * Takes the text of the article out of a page, and changes the page. Throws UnreadableError for a page without text, a
 * notice about cookies and a page of links to articles.
 */
export function articleText(page: Page): string {
  const scripted = page.document.querySelector('noscript') !== null;
  const content = mainContent(page.document);
  const visible = content ? textOfElement(content) : '';
  const linked = linkedText(page);
  if (linked.length > 2 * visible.length) return linked;
  if (!content || visible === '')
    throw new UnreadableError(
      `no text in the page${scripted ? ', which is filled by a script: save it from a browser that shows it' : ''}`,
    );
  if (isConsentNotice(visible))
    throw new UnreadableError(
      'a notice about cookies instead of an article: answer it in the browser and save the page again',
    );
  if (!isArticle(page) && isPageOfLinks(content))
    throw new UnreadableError('a page of links to articles, not an article');
  return visible;
}
