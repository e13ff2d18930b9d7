import { describe, expect, it } from 'vitest';
import { lightMarkup } from '../../../../src/extract/read/markup/light-markup.ts';
import { parseMarkup } from '../../../../src/extract/read/markup/parse-markup.ts';

describe('lightMarkup', () => {
  it.each([
    ['comments', 'a<!-- <p> -->b', 'ab'],
    ['a comment without an end', 'a<!-- b', 'a'],
    ['scripts', 'a<script>if (a < b) "<p>"</script>b', 'ab'],
    ['style sheets', 'a<STYLE type=x>p > a {}</STYLE >b', 'ab'],
    ['the type of the document', '<!DOCTYPE html><?xml version="1.0"?><p>a</p>', '<p>a</p>'],
    ['images in the page', '<img src="data:image/png;base64,AAAA" alt="a > b">', '<img src="" alt="a > b">'],
    ['a tag without an end', 'a<img src="x', 'a'],
  ])('removes %s', (_, html, light) => {
    expect(lightMarkup(html)).toBe(light);
  });

  it.each([
    '<title>a < b</title>',
    '<script type="application/ld+json">{"a":"<p>"}</script>',
    '<p class=a id="b" title=\'"\'>data: none</p>',
    '<a title=it"s>b</a>',
  ])('keeps %s', (html) => {
    expect(lightMarkup(html)).toBe(html);
  });

  it('writes names of attributes in lower case', () => {
    const light = lightMarkup('<META NAME="Date" Content=\'A B="C"\'><DIV Class=D>');
    expect(light).toBe('<META name="Date" content=\'A B="C"\'><DIV class=D>');
  });

  it('keeps the text of elements that are nested a million deep', () => {
    const deep = 1_000_000;
    const html = `<p>First.</p>${'<div>'.repeat(deep)}Inner.${'</div>'.repeat(deep)}<p>Last.</p>`;
    const { body } = parseMarkup(html);
    expect(body.textContent).toBe('First.Inner.Last.');
    expect(body.querySelectorAll('div')).toHaveLength(256);
  });

  it('counts no element whose end tag is omitted', () => {
    const html = `<ul>${'<li>a'.repeat(2000)}</ul><table>${'<tr><td>a<td>b'.repeat(2000)}</table>${'<p>a<br>'.repeat(2000)}`;
    expect(lightMarkup(html)).toBe(html);
  });
});
