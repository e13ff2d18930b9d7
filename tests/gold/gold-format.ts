import type { GoldArticle, GoldSpan } from './gold-article.ts';

interface Mark extends GoldSpan {
  kind: string;
  value: string;
}

const bracket = /\[\[([^[\]|]{1,200})\||\]\]/g;

/** Cuts `[[kind:value|passage]]` out of a text, nested ones too; marks come in the order of their starts. */
function readMarks(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(bracket)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const label = match[1];
    if (label === undefined) {
      const mark = open.pop();
      if (!mark) throw new Error(`gold: "]]" closes nothing after "${text.slice(-30)}"`);
      mark.end = text.length;
    } else {
      const colon = label.indexOf(':');
      const kind = colon < 0 ? label : label.slice(0, colon);
      const mark = { kind, value: colon < 0 ? '' : label.slice(colon + 1), start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
    }
  }
  text += source.slice(at);
  const left = open[0];
  if (left) throw new Error(`gold: "[[${left.kind}" is not closed`);
  if (text.includes('[['))
    throw new Error(`gold: expected [[kind:value|passage]] at "${text.slice(text.indexOf('[['))}"`);
  return { text, marks };
}

function header(lines: readonly string[], name: string): string {
  const line = lines.find((each) => each.startsWith(`${name}: `));
  if (line === undefined) throw new Error(`gold: expected a header line "${name}: ..."`);
  return line.slice(name.length + 2).trim();
}

function addMark(article: GoldArticle, { kind, value, start, end }: Mark): void {
  const passage = article.text.slice(start, end);
  if (kind === 'person') {
    article.persons.push({ start, end, name: value === '' ? passage : value });
    return;
  }
  if (!/^(?:date\??|event)$/.test(kind))
    throw new Error(`gold: expected person, date, date? or event, found "${kind}"`);
  if (value === '') throw new Error(`gold: expected a value in "[[${kind}|${passage}]]"`);
  const [first = '', ...others] = value.split(',');
  if (kind === 'event') article.events.push({ start, end, values: [first, ...others] });
  else article.dates.push({ start, end, value: first, accept: others, optional: kind === 'date?' });
}

/**
 * Reads an annotated article: header lines `published: EDTF` (or `none`) and `keywords: wording|other wording; ...`,
 * an empty line, then the text with its marks:
 *
 * - `[[person|Ana Soto]]`, `[[person:Ana Soto|Soto]]`
 * - `[[date:2019-03-07|last Thursday]]`, `[[date:P2DE,P20Y|two decades]]` where either value is right,
 *   `[[date?:2023-02-31|2023-02-31]]` where the guidelines leave it open
 * - `[[event:2019-03-07|a whole sentence with other marks inside]]`, with commas for several times
 *
 * Throws an Error that names what is wrong.
 */
export function parseGold(source: string): GoldArticle {
  const blank = source.indexOf('\n\n');
  if (blank < 0) throw new Error('gold: expected an empty line after the header lines');
  const lines = source.slice(0, blank).split('\n');
  const published = header(lines, 'published');
  const keywords = header(lines, 'keywords').split(';');
  const { text, marks } = readMarks(source.slice(blank + 2).trimEnd());
  const article: GoldArticle = {
    published: published === 'none' ? null : published,
    keywords: keywords.map((wordings) => wordings.split('|').map((wording) => wording.trim())),
    text,
    persons: [],
    dates: [],
    events: [],
  };
  for (const mark of marks) addMark(article, mark);
  return article;
}
