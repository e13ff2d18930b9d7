import { parseFeed as parse } from 'feedsmith';
import { UnreadableError } from '../source/unreadable-error.ts';
import type { Feed, FeedItem } from './feed-item.ts';

type Parsed = ReturnType<typeof parse>;
type OfFormat<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

function names(persons: readonly { name?: string | undefined }[] | undefined): string | undefined {
  const given = persons?.flatMap(({ name }) => name ?? []) ?? [];
  return given.length === 0 ? undefined : given.join(', ');
}

function itemsOfRss({ items = [] }: OfFormat<'rss'>): FeedItem[] {
  return items.map((item) => ({
    id: item.guid?.value,
    title: item.title,
    texts: [item.content?.encoded, item.description, item.itunes?.summary],
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated,
    url: item.link ?? item.guid?.value,
    author: names(item.authors) ?? item.dc?.creators?.join(', ') ?? item.itunes?.author,
    publisher: item.source?.title,
    tags: item.categories?.map(({ name }) => name) ?? [],
  }));
}

/** Blogger marks settings, templates and comments, which an export has beside the posts, by such a category. */
const bloggerKind = /\/\/schemas\.google\.com\/blogger\/\d+\/kind#(\w+)$/;

function kindOf(term = ''): string | undefined {
  return bloggerKind.exec(term)?.[1];
}

function itemsOfAtom({ entries = [] }: OfFormat<'atom'>): FeedItem[] {
  const articles = entries.filter(({ categories = [] }) =>
    categories.every(({ term }) => /^(?:post|page)$/.test(kindOf(term) ?? 'post')),
  );
  return articles.map((entry) => ({
    id: entry.id,
    title: entry.title?.value,
    texts: [entry.content?.value, entry.summary?.value, entry.media?.groups?.[0]?.description?.value],
    date: entry.published ?? entry.updated,
    url: (entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? entry.links?.[0])?.href,
    author: names(entry.authors) ?? entry.dc?.creators?.join(', '),
    publisher: entry.source?.title?.value,
    tags: entry.categories?.filter(({ term }) => !kindOf(term)).map(({ label, term }) => label ?? term) ?? [],
  }));
}

function itemsOfRdf({ items = [] }: OfFormat<'rdf'>): FeedItem[] {
  return items.map((item) => ({
    id: item.rdf?.about,
    title: item.title,
    texts: [item.content?.encoded, item.description, item.dc?.descriptions?.[0]],
    date: item.dc?.dates?.[0] ?? item.dcterms?.issued,
    url: item.link,
    author: item.dc?.creators?.join(', '),
    publisher: item.dc?.publishers?.[0],
    tags: item.dc?.subjects ?? [],
  }));
}

function itemsOfJson({ items = [] }: OfFormat<'json'>): FeedItem[] {
  return items.map((item) => ({
    id: item.id,
    title: item.title,
    texts: [item.content_html, item.content_text, item.summary],
    date: item.date_published ?? item.date_modified,
    url: item.url ?? item.external_url,
    author: names(item.authors),
    language: item.language,
    tags: item.tags ?? [],
  }));
}

function feedOf(parsed: Parsed): Omit<Feed, 'notes'> {
  switch (parsed.format) {
    case 'rss':
      return { title: parsed.feed.title, language: parsed.feed.language, items: itemsOfRss(parsed.feed) };
    case 'atom':
      return { title: parsed.feed.title?.value, language: parsed.feed.xml?.lang, items: itemsOfAtom(parsed.feed) };
    case 'rdf':
      return { title: parsed.feed.title, language: parsed.feed.dc?.languages?.[0], items: itemsOfRdf(parsed.feed) };
    default:
      return { title: parsed.feed.title, language: parsed.feed.language, items: itemsOfJson(parsed.feed) };
  }
}

/** Parses RSS, Atom, RDF or JSON Feed. Throws UnreadableError if the text is none of these or is damaged. */
export function parseFeed(text: string): Feed {
  let feed: Omit<Feed, 'notes'>;
  try {
    feed = feedOf(parse(text));
  } catch (error) {
    throw new UnreadableError('expected a whole feed (RSS, Atom, RDF or JSON Feed), found a damaged one or none', {
      cause: error,
    });
  }
  const given = text.replace(/<!\[CDATA\[[^]*?\]\]>/g, '').match(/<(?:item|entry)[\s/>]/g)?.length ?? 0;
  const empty = given - feed.items.length;
  return { ...feed, notes: empty > 0 ? [`${empty} of ${given} items are empty or no articles`] : [] };
}
