import type { DatePublishedOrigin } from '../../../contract/record.ts';
import { edtfOfLocalDate } from '../fields/local-date.ts';
import { publicationOf } from '../fields/publication-date.ts';
import type { Publication } from '../fields/publication-date.ts';
import { dateOfUrl } from '../fields/url-date.ts';
import { isDateLine } from '../fields/visible-date.ts';
import { metaOfPage } from './page.ts';
import type { Page } from './page.ts';

/** A date as a page gives it, if it does, and where. */
interface DateOfPage {
  written: string | null | undefined;
  origin: DatePublishedOrigin;
}

/** Node.DOCUMENT_POSITION_FOLLOWING */
const following = 4;
const openGraph = ['article:published_time', 'article:published', 'og:article:published_time', 'og:published_time'];
const metaNames = [
  'datepublished date.published published pubdate publishdate publish_date publish-date publication_date article.published',
  'article_date_original originalpublicationdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime',
  'citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dcterms.created dc.date.created',
  'dc.date dcterms.date dc.terms.date eomportal-firstpublished rnews:datepublished bt:pubdate ptime pdate displaydate',
  'timestamp date',
].flatMap((names) => names.split(' '));

/** Parts of a page that show other dates than the article's, by the names of their classes. */
const asideClass = /comment|related|sidebar|recommend|teaser|most-read|promo|site-footer/i;
const changed = /modif|updat|edited/i;
const dated = `[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [class*="byline" i],
  [class*="dateline" i], [itemprop="datePublished"]`;
/** Classes of the line about the publication; others may date an event in the text. */
const published = /publish|posted|byline|dateline|(?:post|entry|article|story|pub)[-_]?date/i;
const longestLine = 120;
/** A paragraph of this length, in characters, is text. */
const textLength = 100;
const dayLength = '2021-03-21'.length;

/** Returns the innermost article around the headline, or else the whole body. */
export function articleScope(document: Document): Element {
  const [heading] = ['article h1', 'main h1', 'h1'].flatMap((path) => document.querySelector(path) ?? []);
  const articles = document.querySelectorAll('article');
  const around = heading?.closest('article, main, [itemtype*="Article"]');
  return around ?? (articles.length === 1 ? articles[0] : null) ?? document.body;
}

function classOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** Checks that an element in `scope` belongs to the article, and not to a part about others. */
function isOwn(element: Element, scope: Element): boolean {
  if (changed.test(`${classOf(element)} ${element.getAttribute('itemprop')}`)) return false;
  for (let outer: Element | null = element; outer && outer !== scope; outer = outer.parentElement)
    if (/^(?:article|aside|nav|form)$/i.test(outer.nodeName) || asideClass.test(classOf(outer))) return false;
  return true;
}

function timeElements(document: Document): DateOfPage[] {
  const scope = articleScope(document);
  const times = [...scope.querySelectorAll('time')].filter((time) => isOwn(time, scope));
  const marked = times.filter((time) => time.matches('[itemprop~="datePublished"], [pubdate]'));
  return [...marked, ...times].map((time) => ({
    written: time.getAttribute('datetime') ?? edtfOfLocalDate(time.textContent),
    origin: 'time-element',
  }));
}

function visibleDates(document: Document): DateOfPage[] {
  const scope = articleScope(document);
  const text = [...scope.querySelectorAll('p')].find((paragraph) => paragraph.textContent.length >= textLength);
  const isAboveText = (element: Element) => !text || (element.compareDocumentPosition(text) & following) !== 0;
  const lines = [...scope.querySelectorAll(dated)]
    .filter((element) => isOwn(element, scope) && (published.test(classOf(element)) || isAboveText(element)))
    .map((element) => element.textContent.trim());
  return lines
    .filter((line) => line.length <= longestLine)
    .map((line) => ({ written: edtfOfLocalDate(line), origin: 'dateline' }));
}

// A line of the day, or the beginning of a sentence up to its dash.
function datelineOf(line: string): string {
  return isDateLine(line) ? line : (/^.{3,80}?(?= [-–—] )/u.exec(line)?.[0] ?? '');
}

/**
 * Lists the dates of a page by their rank: JSON-LD, Open Graph, other metadata, `time` elements, address, and visible
 * datelines.
 */
export function datesOfPage(page: Page): DateOfPage[] {
  const item = page.document.querySelector('[itemprop~="datePublished"][content]');
  return [
    { written: page.linked?.datePublished, origin: 'json-ld' },
    { written: metaOfPage(page, openGraph), origin: 'open-graph' },
    ...metaNames.map((name): DateOfPage => ({ written: page.meta.get(name)?.[0], origin: 'meta' })),
    { written: item?.getAttribute('content'), origin: 'meta' },
    ...timeElements(page.document),
    { written: dateOfUrl(page.url ?? ''), origin: 'url' },
    ...visibleDates(page.document),
  ];
}

/** Lists the dates in the first lines of a text. */
export function datesOfText(text: string): DateOfPage[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.slice(0, 3).map((line) => ({ written: edtfOfLocalDate(datelineOf(line)), origin: 'dateline' }));
}

/** Selects the first date that is a day, or else the first month or year. Undated without any. */
export function publicationOfDates(dates: readonly DateOfPage[]): Publication {
  const found = dates.flatMap(({ written, origin }) =>
    written ? [publicationOf(edtfOfLocalDate(written) ?? written, origin)] : [],
  );
  const [first = { datePublished: null, datePublishedOrigin: 'none' }] = found;
  const ofDay = found.find(({ datePublished }) => (datePublished ?? '').length >= dayLength);
  return ofDay ?? found.find(({ datePublished }) => datePublished !== null) ?? first;
}
