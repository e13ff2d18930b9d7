import type { BundleIndex } from '../contract/index-format.ts';
import { articleAddress } from './article-address.ts';
import { xmlText } from '../format/xml-text.ts';

/** Addresses that one file may list, by the protocol of sitemaps.org. */
const mostAddresses = 50_000;

/** Writes the sitemap of a site: its address, and the view of each article as far as one file may list them. */
export function sitemapOf({ articles }: BundleIndex, address: string): string {
  const views = articles.id.slice(0, mostAddresses - 1).map((id) => articleAddress(address, id));
  const urls = [address, ...views].map((each) => `<url><loc>${xmlText(each)}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
