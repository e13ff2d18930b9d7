import type { FileFormat, FileHead } from '../source/file-format.ts';

const beforeRoot = String.raw`(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>|\s)*`;
const xmlFeed = new RegExp(`^${beforeRoot}<(?:rss|(?:[a-z]+:)?RDF|(?:[a-z]+:)?feed)[\\s>]`, 'i');
const jsonFeed = /^\{[^{}[\]]*"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)/;

function isFeed({ text }: FileHead): boolean {
  return xmlFeed.test(text) || jsonFeed.test(text);
}

/** Feeds and the export of WordPress. */
export const feed: FileFormat = {
  name: 'RSS, Atom, RDF, JSON Feed, WordPress export',
  extensions: ['.rss', '.atom', '.rdf'],
  reads: 'one article an item; its full text before its summary',
  matches: isFeed,
  load: async () => (await import('./read-feed.ts')).readFeed,
};
