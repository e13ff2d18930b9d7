import { parseXml } from '../markup/parse-xml.ts';
import type { Feed, FeedItem } from './feed-item.ts';

/** The posts of a blog have other items beside them: images, menus, revisions. */
const articleTypes = new Set(['post', 'page']);

interface Post {
  fields: Map<string, string>;
  categories: string[];
  tags: string[];
}

function isArticle({ fields }: Post): boolean {
  return articleTypes.has(fields.get('wp:post_type') ?? 'post') && fields.get('wp:status') !== 'trash';
}

function itemOf({ fields, categories, tags }: Post): FeedItem {
  return {
    id: fields.get('guid'),
    title: fields.get('title'),
    texts: [fields.get('content:encoded'), fields.get('excerpt:encoded'), fields.get('description')],
    // A draft has the date 0000-00-00.
    date: fields.get('wp:post_date')?.replace(/^0000.*/, ''),
    url: fields.get('link'),
    author: fields.get('dc:creator'),
    section: categories[0],
    tags: [...categories, ...tags],
  };
}

/** Parses a WordPress export (WXR), as which an RSS feed counts that has elements of WordPress. */
export function parseWordpress(text: string): Feed {
  const posts: Post[] = [];
  const channel = new Map<string, string>();
  let post: Post | null = null;
  let depth = 0;
  let category: string | undefined;
  let content: string[] = [];
  parseXml(text, 'the WordPress export', {
    open: (name, attributes) => {
      depth++;
      content = [];
      if (name === 'item') post = { fields: new Map(), categories: [], tags: [] };
      else if (name === 'category') category = attributes.domain;
    },
    text: (part) => content.push(part),
    close: (name) => {
      depth--;
      const value = content.join('').trim();
      content = [];
      if (name === 'item') {
        if (post) posts.push(post);
        post = null;
      } else if (name === 'category') (category === 'category' ? post?.categories : post?.tags)?.push(value);
      else if (post && depth === 3) post.fields.set(name, value);
      else if (depth === 2) channel.set(name, value);
    },
  });
  const items = posts.filter(isArticle).map(itemOf);
  const others = posts.length - items.length;
  return {
    title: channel.get('title'),
    language: channel.get('language'),
    items,
    notes: others > 0 ? [`${others} of ${posts.length} items are attachments, menus or the like`] : [],
  };
}
