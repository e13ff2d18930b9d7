import { describe, expect, it, vi } from 'vitest';
import { readArticles } from '../read-articles.ts';

const article = async (source: string, text: string) => (await readArticles(source, text))[0];
const notes = async (source: string, text: string) =>
  (await readArticles(source, text)).flatMap((result) => ('note' in result ? [result.note.note] : []));

describe('front matter', () => {
  it('gives the fields of a post of Jekyll, with its Liquid tags removed', async () => {
    const post = `---
layout: post
title: "The quay: open again"
date: 2019-04-09 16:30:00 -4
author: [Ana Soto, {name: Ben Vale}]
tags: [harbour, trade]
categories: [Local]
permalink: /quay/
canonical_url: https://harbour.example/quay
lang: en_GB
---
{% include figure.html src="a.png" %}
The quay [opened]({{ site.baseurl }}/news "News") on Monday.{: .lead}

{% raw %}Braces {{ stay }} here.{% endraw %}
`;
    expect(await article('_posts/2019-04-10-quay.md', post)).toEqual({
      article: {
        source: '_posts/2019-04-10-quay.md',
        headline: 'The quay: open again',
        datePublished: '2019-04-09T16:30:00',
        datePublishedOrigin: 'front-matter',
        author: 'Ana Soto, Ben Vale',
        url: 'https://harbour.example/quay',
        inLanguage: 'en-GB',
        articleSection: 'Local',
        tags: ['harbour', 'trade'],
        articleBody: 'The quay opened on Monday.\n\nBraces {{ stay }} here.',
      },
    });
  });

  it.each([
    ['Hugo, TOML', '+++\ntitle = "Quay"\ndate = 2019-04-01\npublishDate = 2019-04-09T10:00:00Z\n+++\nIt opened.'],
    ['Hugo, JSON', '{"title": "Quay", "date": "2019-04-09T10:00:00Z"}\n\nIt opened.'],
    ['Eleventy, JSON', '---json\n{"title": "Quay", "date": "2019-04-09T10:00:00Z"}\n---\nIt opened.'],
    ['Pelican', 'Title: Quay\nDate: 2019-04-09 10:00\nTags: a,\n  b\n\nIt opened.'],
    ['Obsidian', '---\ntitle: Quay\ncreated: 2019-04-09T10:00\n---\nIt opened.'],
  ])('of %s is read', async (_, text) => {
    expect(await article('a.md', text)).toMatchObject({
      article: {
        headline: 'Quay',
        datePublished: expect.stringMatching(/^2019-04-09T10:00:00Z?$/),
        datePublishedOrigin: 'front-matter',
        articleBody: 'It opened.',
      },
    });
  });

  it('is recognised in a text of any extension', async () => {
    for (const name of ['a.txt', 'a', 'a.html'])
      expect(await article(name, '---\ntitle: Quay\n---\nIt *opened*.')).toMatchObject({
        article: { headline: 'Quay', articleBody: 'It opened.' },
      });
  });

  it('is not seen in a text between rules', async () => {
    const text = '---\n\nThe quay opened: at last.\n\n---\n\nA ship came.';
    expect(await article('a.md', text)).toMatchObject({
      article: { articleBody: 'The quay opened: at last.\n\nA ship came.' },
    });
  });

  it('lends its summary to a post without a text; without one there is no article', async () => {
    expect(await article('a.md', '---\ntitle: Quay\ndescription: It opened.\n---\n')).toMatchObject({
      article: { articleBody: 'It opened.' },
    });
    expect(await article('a.md', '---\nlayout: page\n---\n')).toEqual({
      unreadable: { source: 'a.md', reason: 'front matter without a text' },
    });
  });

  it('of images alone is no article', async () => {
    expect(await article('a.md', '![](a.png)\n')).toEqual({
      unreadable: { source: 'a.md', reason: 'Markdown without a text' },
    });
  });

  it.each(['draft: true', 'published: false'])('of a draft gives a note: %s', async (line) => {
    expect(await notes('a.md', `---\n${line}\n---\nIt opened.`)).toEqual(['it is marked as a draft']);
  });

  it('with a quoted value over several lines without indentation is valid, as for site generators', async () => {
    const results = await readArticles(
      'a.md',
      "---\nexcerpt: \"One\n\ntwo: three\"\ntitle: 'It''s\n open'\n---\nText.",
    );
    expect(results).toMatchObject([{ article: { headline: "It's open", articleBody: 'Text.' } }]);
  });

  it.each([
    ['a broken value', '---\ntitle: Quay: open\ndate: 2019-04-09\n---\nText.', /not valid YAML: .* line 1/],
    ['a bomb of aliases', `---\ntitle: Quay\ndate: 2019-04-09\n${bomb()}---\nText.`, /more than 50 aliases/],
    ['deep nesting', `---\ntitle: Quay\ndate: 2019-04-09\na: ${'['.repeat(40_000)}\n---\nText.`, /nested too deeply/],
    ['TOML that is none', '+++\ntitle = "Quay"\ndate = "2019-04-09"\nx = \n+++\nText.', /not valid TOML: .* line/],
    ['a program', '---js\ntitle: Quay,\ndate: 2019-04-09\n---\nText.', /programs are not run/],
    ['no end', '---\ntitle: Quay\ndate: 2019-04-09\n\nText.', /has no end/],
  ])('with %s is read line by line, with a note', async (_, text, note) => {
    const [first, second] = await readArticles('a.md', text);
    expect(first).toMatchObject({
      article: { headline: expect.stringMatching(/^Quay/), datePublished: '2019-04-09', articleBody: 'Text.' },
    });
    expect(second).toMatchObject({ note: { source: 'a.md', note: expect.stringMatching(note) } });
  });

  it('prints nothing, whatever its parser finds', async () => {
    const spies = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const warn = vi.spyOn(process, 'emitWarning');
    await readArticles('a.md', '---\n%YAML 9.9\n? [a]: b\n: !unknown c\ntitle: Quay\n---\nText.');
    for (const spy of [...spies, warn]) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

/** Each line repeats the one above ten times. */
function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, at) => {
    const items = at === 0 ? '"x"' : Array.from({ length: 10 }, () => `*a${at - 1}`).join(', ');
    return `a${at}: &a${at} [${items}]\n`;
  });
  return lines.join('');
}

describe('the date of a path', () => {
  it.each([
    ['_posts/2014-04-27-quay.md', '2014-04-27'],
    ['posts/2014-04-27-quay/index.md', '2014-04-27'],
    ['blog/2014/04/27/quay.md', '2014-04-27'],
    ['blog/2014/04/quay.md', '2014-04'],
    ['2010/11/blog/2014-04/quay.md', '2014-04'],
  ])('%s is %s', async (source, datePublished) => {
    expect(await article(source, 'It opened.')).toMatchObject({
      article: { datePublished, datePublishedOrigin: 'filename' },
    });
  });

  it.each(['quay.md', 'blog/2014/quay.md', '2014-2015/quay.md', '2014/55/quay.md', '2014/041/quay.md'])(
    '%s has none',
    async (source) => {
      expect(await article(source, 'It opened.')).toMatchObject({ article: { datePublished: null } });
    },
  );
});

describe('the headline', () => {
  it.each([
    ['a first heading', '# Quay *opens*\n\nIt opened.', 'Quay opens', 'It opened.'],
    ['an underlined one behind an image', '![](a.png)\n\nQuay opens\n===\nIt opened.', 'Quay opens', 'It opened.'],
    ['the title, which the heading repeats', '---\ntitle: Quay\n---\n# Quay\n\nIt opened.', 'Quay', 'It opened.'],
    ['the title before another heading', '---\ntitle: Quay\n---\n# News\n\nIt opened.', 'Quay', 'News\n\nIt opened.'],
  ])('is %s', async (_, text, headline, articleBody) => {
    expect(await article('a.md', text)).toMatchObject({ article: { headline, articleBody } });
  });

  it('is missing where the text begins with something else', async () => {
    expect(await article('a.md', 'It opened.\n\n# Later')).not.toHaveProperty('article.headline');
    expect(await article('a.md', '## Part\n\nIt opened.')).not.toHaveProperty('article.headline');
  });
});
