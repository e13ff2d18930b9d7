/** The combining character of each accent command. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
};

/** The commands for letters and signs. */
const signs: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  ldots: '…',
  dots: '…',
  textbackslash: '\\',
  textasciitilde: '~',
  '\\': '\n',
  '-': '',
  ',': ' ',
};

const commands = /\\(?:([`'^~"=.]|[uvHckrd](?![a-z]))\s*(?:\{\\?([a-z])\}|\\?([a-z]))|([a-z]+)\s*|([^a-z]))/gi;
const quotes: readonly (readonly [RegExp, string])[] = [
  [/---/g, '—'],
  [/--/g, '–'],
  [/``/g, '“'],
  [/''/g, '”'],
  [/(?<!\\)~/g, ' '],
];

/**
 * Converts a value of BibTeX to text: accents, letters and signs are replaced, other commands and the braces go, their
 * content stays. Paragraphs remain, other white space becomes one space.
 */
export function latexText(written: string): string {
  let text = written;
  for (const [pattern, sign] of quotes) text = text.replace(pattern, sign);
  text = text
    .replace(commands, (_, accent?: string, braced?: string, bare?: string, word?: string, sign = '') => {
      if (accent !== undefined) return `${braced ?? bare ?? ''}${accents[accent] ?? ''}`;
      const name: string = word ?? sign;
      return Object.hasOwn(signs, name) ? (signs[name] ?? '') : word === undefined ? sign : '';
    })
    .replace(/(?<!\\)[{}]/g, '');
  return text
    .normalize('NFC')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
