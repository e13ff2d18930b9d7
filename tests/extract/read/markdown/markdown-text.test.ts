import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../../src/extract/read/formats.ts';
import { headOf } from '../../../../src/extract/read/file-head.ts';
import { readArticles } from '../read-articles.ts';

async function bodyOf(text: string, source = 'a.md'): Promise<string> {
  const [result] = await readArticles(source, text);
  return result && 'article' in result ? result.article.articleBody : 'unreadable';
}

describe('the text of Markdown', () => {
  it.each([
    ['paragraphs', 'One\nline.\n\nTwo  \nlines.', 'One line.\n\nTwo\nlines.'],
    ['emphasis and code', 'A *b* **c** `d` ~~e~~ \\*f\\* &amp; g', 'A b c d e *f* & g'],
    [
      'links and images',
      '[a](https://x.example "t") ![no](i.png) [b][1] <https://y.example>\n\n[1]: z',
      'a  b https://y.example',
    ],
    ['headings', 'Text.\n\n## Part ##\n\nMore.', 'Text.\n\nPart\n\nMore.'],
    ['lists', 'Text:\n\n- a\n- b\n\n  more\n  1. c\n\nEnd.', 'Text:\n\n- a\n- b\nmore\n1. c\n\nEnd.'],
    ['tasks', '- [ ] a\n- [x] b', '- a\n- b'],
    ['quotations', '> One\n> two\n\nThree.', 'One two\n\nThree.'],
    ['code blocks', 'Text.\n\n```sh\nls -l\n```\n\nEnd.', 'Text.\n\nls -l\n\nEnd.'],
    ['tables', '| A | B |\n|---|---|\n| 1 | *2* |\n\nEnd.', 'A | B\n1 | 2\n\nEnd.'],
    ['footnotes', 'One[^1] two.\n\n[^1]: Note.\n', 'One two.\n\nNote.'],
    [
      'elements',
      '<div class="a">\n<p>One<br>two</p><script>x()</script></div>\n\nA <b>c</b><br>d.',
      'One\ntwo\n\nA c\nd.',
    ],
    ['indented elements', '<div>\n\n    <figcaption>One</figcaption>\n\n</div>', 'One'],
    ['comments', 'One <!-- no --> two.\n\n<!--\nno\n\nno\n-->\n\nThree.', 'One  two.\n\nThree.'],
    ['wiki links', 'The [[Harbour|quay]], [[Ana Soto]], [[a#b]] ![[map.png]]', 'The quay, Ana Soto, a b'],
    ['callouts', '> [!note]- Notice\n> The quay is open.', 'Notice The quay is open.'],
    ['marks of Obsidian', 'A ==b== %%no%% c ^id1\n\n%%\nno\n\nno\n%%\n\nEnd.', 'A b  c\n\nEnd.'],
    ['queries of Obsidian', 'Text.\n\n```dataview\nLIST\n```', 'Text.'],
    ['shortcodes of Hugo', '{{< figure src="a" >}}\nA {{% b %}}c{{% /b %}}.', 'A c.'],
    ['comments of Liquid', 'A{% comment %} no {% endcomment %}b {%- if x -%}c{% endif %}.', 'Ab c.'],
  ])('of %s', async (_, text, body) => {
    expect(await bodyOf(text)).toBe(body);
  });

  it('of MDX is without statements and components', async () => {
    const text = "import A from './a'\nexport const b = 1\n\n<A c={1}>\n\nText {/* no */}end.\n\n</A>";
    expect(await bodyOf(text, 'a.mdx')).toBe('Text end.');
  });

  it('is kept as written where nesting is too deep for the parser', async () => {
    expect(await bodyOf(`${'>'.repeat(100_000)}deep`)).toContain('deep');
    expect(await bodyOf(`${'- '.repeat(50_000)}deep`)).toContain('deep');
  });

  it('has no half of a surrogate pair less than the file', async () => {
    expect(await bodyOf('A \u{1F600} and text.')).toBe('A \u{1F600} and text.');
  });

  it('keeps the words of plain prose', async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
        async (text) => {
          const lines = text.map((words) => `The ${words.join(' ')}.`).join('\n\n');
          expect(await bodyOf(lines)).toBe(lines);
        },
      ),
    );
  });
});

function nameOf(text: string): string | undefined {
  return formatOf(headOf({ source: 'a.txt', bytes: new TextEncoder().encode(text) }))?.name;
}

describe('recognition', () => {
  it.each([
    'The quay opened.\n---\ntitle: no\n---\n',
    '---\nThe quay opened.\n---\nMore.',
    '---\ntitle: a thematic break without an end\n',
    'Title: only a line\n\nThe quay opened.',
    'Note: this.\nDate: that.\n\nThe quay opened.',
    '+++ Breaking +++\nThe quay opened.',
  ])('takes %j for plain text', (text) => {
    expect(nameOf(text)).toBe('Plain text');
  });

  it('takes no prose for Markdown', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 50, mode: 'sentences' }), (text) => nameOf(text) === 'Plain text'));
  });
});
