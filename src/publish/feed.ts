import type { BundleIndex } from '../contract/index-format.ts';
import { articleAddress } from './article-address.ts';
import { xmlText } from '../format/xml-text.ts';

const mostEntries = 50;
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Writes the feed of a collection (Atom, RFC 4287): its latest articles whose day is known. Atom demands a time of day,
 * which is midnight in UTC. `address` is that of the site.
 */
export function feedOf({ title, articles }: BundleIndex, address: string): string {
  const latest = articles.date
    .flatMap((date, at) => (date !== null && wholeDay.test(date) ? [{ date, at }] : []))
    .slice(-mostEntries)
    .toReversed();
  const entries = latest.map(({ date, at }) => {
    const link = xmlText(articleAddress(address, articles.id[at] ?? ''));
    return `<entry><title>${xmlText(articles.headline[at] ?? '')}</title><link href="${link}"/><id>${link}</id><updated>${date}T00:00:00Z</updated></entry>`;
  });
  const updated = latest[0]?.date ?? '1970-01-01';
  const head = [
    `<title>${xmlText(title)}</title>`,
    `<link href="${xmlText(address)}"/><link rel="self" href="${xmlText(address)}feed.xml"/>`,
    `<id>${xmlText(address)}</id><updated>${updated}T00:00:00Z</updated><author><name>${xmlText(title)}</name></author>`,
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${[...head, ...entries].join('\n')}\n</feed>\n`;
}
