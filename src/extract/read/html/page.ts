import { readLinkedData } from './linked-data.ts';
import type { LinkedArticle } from './linked-data.ts';

/** A web page with the data that are read from it before its text is taken out. */
export interface Page {
  readonly document: Document;
  readonly linked: LinkedArticle | null;
  /** The contents of its `meta` elements, by name in lower case, in their order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Its address: http or https; undefined if it gives none. */
  readonly url: string | undefined;
}

/** Browsers and SingleFile write the address of a saved page into a comment near the beginning. */
const savedFrom =
  /<!--[^>]{0,40}saved from url=\(\d+\)(\S{1,2000})|<!--\s{0,20}Page saved with SingleFile\s+url: (\S{1,2000})/;
const commentsUntil = 8192;

function metaOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim();
    const names = ['name', 'property', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)?.toLowerCase());
    if (content === '') continue;
    for (const name of new Set(names)) {
      if (name === undefined) continue;
      const contents = found.get(name);
      if (contents) contents.push(content);
      else found.set(name, [content]);
    }
  }
  return found;
}

/** Returns an http or https address without its fragment, absolute by `base`; undefined for anything else. */
function addressOf(written: string | null | undefined, base?: string): string | undefined {
  if (written === null || written === undefined || written.trim() === '') return undefined;
  try {
    const url = new URL(written.trim(), base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) && url.hostname !== 'localhost' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the metadata of a web page from its markup and the document that this was parsed to. `given` is its address as
 * its file's container gives it.
 */
export function pageOf(html: string, document: Document, given?: string): Page {
  const [linked, meta] = [readLinkedData(document), metaOf(document)];
  const [, browser, singleFile] = savedFrom.exec(html.slice(0, commentsUntil)) ?? [];
  const saved = addressOf(given) ?? addressOf(browser ?? singleFile);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const addresses = [canonical, meta.get('og:url')?.[0], linked?.url, saved];
  const url = addresses.map((address) => addressOf(address, saved)).find((address) => address !== undefined);
  return { document, linked, meta, url };
}

/** Returns the first content of the first of these names of `meta` that the page has. */
export function metaOfPage({ meta }: Page, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)?.[0]).find((content) => content !== undefined);
}
