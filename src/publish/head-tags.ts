import type { HtmlTagDescriptor } from 'vite';
import type { BundleIndex } from '../contract/index-format.ts';
import { counted } from '../format/counted.ts';
import { dateText } from '../format/date-text.ts';

/** People who are named in the description of a collection: those in the most articles. */
const mostPeople = 10;

/** The dates of the first and the last article, which are in order of time. */
function spanOf({ articles }: BundleIndex): readonly [first: string, last: string] | undefined {
  const dates = articles.date.filter((date) => date !== null);
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function descriptionOf(index: BundleIndex): string {
  const articles = counted(index.articles.id.length, 'article');
  const span = spanOf(index)?.map(dateText);
  const time = span === undefined ? '' : span[0] === span[1] ? `, ${span[0]}` : `, ${span.join(' to ')}`;
  return `${articles}${time}, on a timeline with the sentence behind each event`;
}

/** Describes the collection as schema.org's Collection. No character in it can end the script element. */
function jsonLdOf(index: BundleIndex, address: string | undefined): string {
  const span = spanOf(index);
  const collection = {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    name: index.title,
    description: descriptionOf(index),
    collectionSize: index.articles.id.length,
    ...(span === undefined ? {} : { temporalCoverage: span.join('/') }),
    about: index.persons.slice(0, mostPeople).map((name) => ({ '@type': 'Person', name })),
    ...(address === undefined ? {} : { url: address }),
  };
  return JSON.stringify(collection).replaceAll('<', String.raw`\u003c`);
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head' };
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' };
}

/** Makes the elements of the head that describe a collection; those that need the address only with one. */
export function headTags(index: BundleIndex, address: string | undefined): HtmlTagDescriptor[] {
  const placed =
    address === undefined
      ? []
      : [
          meta({ property: 'og:url', content: address }),
          link({ rel: 'canonical', href: address }),
          link({ rel: 'alternate', type: 'application/atom+xml', title: index.title, href: './feed.xml' }),
        ];
  return [
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:title', content: index.title }),
    meta({ property: 'og:description', content: descriptionOf(index) }),
    ...placed,
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      children: jsonLdOf(index, address),
      injectTo: 'head',
    },
  ];
}
