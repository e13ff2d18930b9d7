import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../../src/extract/read/markup/parse-markup.ts';
import { textOfElement } from '../../../../src/extract/read/markup/text-of-element.ts';

const textOf = (html: string) => textOfElement(parseMarkup(html).body);

describe('textOfElement', () => {
  it.each([
    ['inline markup', '<p>The <b>ferry</b> to <a href="#">Harwick</a>.</p>', 'The ferry to Harwick.'],
    ['white space', '<p>\n  The&nbsp;ferry\n sa&shy;iled.\n</p>', 'The ferry sailed.'],
    [
      'paragraphs',
      '<h2>Ferries</h2>One.<div><div><p>Two.</p></div></div><p>Three.',
      'Ferries\n\nOne.\n\nTwo.\n\nThree.',
    ],
    ['line breaks', '<p>One<br>two<br><br>three</p>', 'One\ntwo\n\nthree'],
    [
      'a list',
      '<p>Ports:</p><ul><li>Harwick<li><p>Selby</p><ul><li>North</ul></ul><p>End.',
      'Ports:\n\n- Harwick\n- Selby\n- North\n\nEnd.',
    ],
    [
      'a table',
      '<table><tr><th>Port<th>Ships<tr><td><p>Harwick</p><td>7</table>End.',
      'Port | Ships\nHarwick | 7\n\nEnd.',
    ],
    ['a table for layout', '<table><tr><td><p>One.</p><p>Two.</p><td>Three.</table>', 'One.\n\nTwo.\n\nThree.'],
    ['preformatted text', '<pre>One\n  two\n\nthree</pre>', 'One\ntwo\n\nthree'],
    [
      'omitted tags',
      '<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Port</title><p>One.<p>Two.',
      'One.\n\nTwo.',
    ],
    [
      'parts that are not read',
      '<nav>Home</nav><script>x</script><p>One.<button>Share</button></p><p hidden>No',
      'One.',
    ],
    ['entities', '<p>Fish &amp; chips, 5 &lt; 6, a < b, &#xD800;&#1;</p>', 'Fish & chips, 5 < 6, a < b, \uFFFD'],
  ])('reads %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('never throws, and writes no blank line twice', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '<table>',
      '<tr>',
      '<td>',
      '<br>',
      '<pre>',
      '<',
      '<!--',
      '"',
      '</',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
        expect(textOf(parts.join(''))).not.toMatch(/\n{3}|^\s|\s$/);
      }),
    );
  });
});
