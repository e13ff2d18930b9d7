import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlText } from '../../../../src/extract/read/markup/html-text.ts';

it.each([
  ['paragraphs', '<p>The gate\n <b>opened</b>.</p><p>It rained.</p>', 'The gate opened.\n\nIt rained.'],
  ['headings', '<h2>At noon</h2>The gate opened.', 'At noon\n\nThe gate opened.'],
  ['lines', 'One<br>two<br/>three', 'One\ntwo\nthree'],
  ['lists', '<ul><li>One</li><li><p>Two</p></li></ul>', '- One\n- Two'],
  [
    'tables',
    '<table><tr><th>Gate</th><th>Open</th></tr><tr><td>North</td><td>yes</td></tr></table>',
    'Gate | Open\nNorth | yes',
  ],
  ['entities', 'Soto&#8217;s &amp; Marsh&rsquo;s', 'Soto’s & Marsh’s'],
  ['scripts', 'One<script>if (a < b) open()</script><style>p { }</style> two', 'One two'],
  ['nested elements that are not read', 'One<svg><svg>a</svg>b</svg> two', 'One two'],
  ['a text that is no HTML', 'Less < more & "more"', 'Less < more & "more"'],
  ['an end that is missing', '<p>One <b>two', 'One two'],
  ['code', '<pre>one\n  two</pre>', 'one\ntwo'],
])('converts %s', (_, html, text) => {
  expect(htmlText(html)).toBe(text);
});

it('converts elements a million deep', () => {
  expect(htmlText(`${'<div>'.repeat(1e6)}deep`)).toBe('deep');
});

it('leaves no tag in the text', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<li>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<br/>',
    '<a href="x">',
    '</a>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.constantFrom('word', ' ', '\n'))), (parts) => {
      expect(htmlText(parts.join(''))).not.toMatch(/<\/?[a-z]/);
    }),
  );
});
