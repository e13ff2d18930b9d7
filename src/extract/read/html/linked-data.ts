import { decodeHTML } from 'entities';

type Fields = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page says about its article; a text is '' where it says nothing. */
export interface LinkedArticle {
  /** True if the type is an article's; else it is that of the page. */
  isArticle: boolean;
  headline: string;
  datePublished: string;
  author: string;
  publisher: string;
  inLanguage: string;
  articleSection: string;
  keywords: readonly string[];
  url: string;
  articleBody: string;
}

/** Graphs are nested in lists and graphs at most. */
const deepest = 4;
const articleType = /(?:Article|Posting|^Report)$/;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

// Line breaks in strings are the most common fault of JSON-LD in pages.
function parse(script: string): unknown {
  for (const json of [script, script.replace(/\p{Cc}/gu, ' ').replace(/^\s*<!--|-->\s*$|;\s*$/g, '')])
    try {
      return JSON.parse(json);
    } catch {
      continue;
    }
  return null;
}

function nodesOf(value: unknown, depth = 0): Fields[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  return isFields(value)
    ? [value, ...nodesOf(value['@graph'], depth + 1), ...nodesOf(value.mainEntity, depth + 1)]
    : [];
}

function hasType(node: Fields, type: RegExp): boolean {
  return listOf(node['@type']).some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:]/, '')));
}

function text(value: unknown): string {
  if (typeof value !== 'string') return '';
  return decodeHTML(value).replace(/\s+/gu, ' ').trim();
}

/** Reads the names of people or organisations: strings, objects with a name, or references to such. */
function names(value: unknown, nodes: readonly Fields[]): string {
  const found = listOf(value).map((item) => {
    if (!isFields(item)) return text(item);
    const named = item.name === undefined ? nodes.find((node) => node['@id'] === item['@id']) : item;
    return text(listOf(named?.name)[0]);
  });
  return [...new Set(found)].filter((name) => name !== '' && !/^https?:/.test(name)).join(', ');
}

function keywords(value: unknown): string[] {
  return listOf(value).flatMap((item) => text(isFields(item) ? item.name : item).split(/\s*[,;]\s*/));
}

function addressOf(node: Fields): string {
  return (
    [node.url, node.mainEntityOfPage, isFields(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : null]
      .map(text)
      .find((value) => /^https?:/.test(value)) ?? ''
  );
}

/** Reads the article that the JSON-LD of a page describes, or else the page; null if it describes neither. */
export function readLinkedData(document: Document): LinkedArticle | null {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')];
  const nodes = scripts.flatMap((script) => nodesOf(parse(script.textContent ?? '')));
  const article = nodes.find((node) => hasType(node, articleType));
  const node = article ?? nodes.find((other) => hasType(other, /^WebPage$/) && other.datePublished !== undefined);
  if (!node) return null;
  return {
    isArticle: article !== undefined,
    headline: text(node.headline ?? node.name),
    datePublished: text(node.datePublished),
    author: names(node.author ?? node.creator, nodes),
    publisher: names(node.publisher, nodes),
    inLanguage: text(listOf(node.inLanguage)[0]),
    articleSection: text(listOf(node.articleSection)[0]),
    keywords: keywords(node.keywords),
    url: addressOf(node),
    articleBody: typeof node.articleBody === 'string' ? decodeHTML(node.articleBody) : '',
  };
}
