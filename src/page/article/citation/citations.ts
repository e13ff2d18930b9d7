import type { ArticleDetail } from '../../../contract/index-format.ts';
import { dateText } from '../../../format/date-text.ts';
import { webAddress } from '../../../format/web-address.ts';

type Cited = Pick<
  ArticleDetail,
  'id' | 'headline' | 'author' | 'publisher' | 'datePublished' | 'url' | 'source' | 'inLanguage'
>;

/** Year, month and day of a plain date, as far as it has them; none for an interval or an approximate date. */
function datePartsOf(edtf: string | null): string[] {
  const [, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T.*)?$/.exec(edtf ?? '') ?? [];
  return parts.filter((part) => part !== undefined);
}

function linkOf({ url }: Cited): string | undefined {
  return url === undefined ? undefined : webAddress(url)?.href;
}

/** Cites an article in words: author, headline, publisher or file, date, address. */
export function plainCitation(article: Cited): string {
  const { author, headline, publisher, source, datePublished } = article;
  const where = [publisher ?? source, datePublished === null ? 'undated' : dateText(datePublished)].join(', ');
  const closed = /[.?!]$/.test(headline) ? headline : `${headline}.`;
  return [author && `${author}.`, `“${closed}”`, `${where}.`, linkOf(article)].filter(Boolean).join(' ');
}

const specials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\~^{}$&#_%]/g, (sign) => specials[sign] ?? `\\${sign}`);
}

/** Cites an article as a BibTeX entry. Double braces keep the capitals of a headline. */
export function bibtexCitation(article: Cited): string {
  const { id, author, headline, publisher, datePublished, source } = article;
  const [year, month, day] = datePartsOf(datePublished);
  const fields: [string, string | undefined][] = [
    ['title', `{${tex(headline)}}`],
    ['author', author && `{${tex(author)}}`],
    ['journal', tex(publisher ?? source)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', linkOf(article)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  const key = id.replace(/[^\w.:/-]+/g, '-');
  return `@article{${key},\n${lines.join(',\n')}\n}`;
}

/** Cites an article as CSL JSON, which reference managers such as Zotero import. */
export function cslCitation(article: Cited): string {
  const { id, author, headline, publisher, datePublished, source, inLanguage } = article;
  const parts = datePartsOf(datePublished).map(Number);
  const item = {
    id,
    type: 'article-newspaper',
    title: headline,
    author: author === undefined ? undefined : [{ literal: author }],
    'container-title': publisher ?? source,
    issued: parts.length === 0 ? undefined : { 'date-parts': [parts] },
    URL: linkOf(article),
    language: inLanguage,
  };
  return JSON.stringify([item], null, 2);
}
