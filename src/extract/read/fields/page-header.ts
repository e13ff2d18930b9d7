import { saysOnlyWhen } from './dateline.ts';
import { isSiteName } from './site-name.ts';

/** Longer lines are text. */
const longest = 160;
const number = '(?:\\d{1,5}|[ivxlc]{1,7})';
/** Lines that a page has around its text, without regard to case. */
const headers = [
  // Page, volume and issue numbers.
  `[-–—\\s[(]*(?:p(?:age|g|p)?\\.?\\s*)?${number}(?:\\s*(?:of|\\/)\\s*${number})?[-–—\\s\\])]*`,
  `(?:vol(?:ume)?|no|number|issue|edition)\\b\\.?\\s*${number}(?:\\s*[,:;|–—-].{0,60})?`,
  // Links and labels of a page.
  '(?:home|menu|search|share|print|e?mail|subscribe|sign in|log in|advertisement|sponsored|comments?|related|contents|table of contents)',
  'home\\s*[>»/|].*',
  'skip to (?:main )?content.*',
  '(?:for immediate release|press release|news release|media release|embargoed)\\b:?.{0,40}',
  '(?:last )?(?:updated|modified|published|posted|edited|printed|retrieved)(?::| on| at| by)(?=.*\\d).{0,60}',
  '(?:copyright|©|\\(c\\)|all rights reserved).*',
  '(?:tel|phone|fax|e-?mail|url|isbn|issn|date|source|author|(?:media )?contact)\\.?(?::|(?= \\+?\\d)).*',
  // Addresses.
  '(?:[a-z]+:\\/\\/|www\\.)\\S+',
  '[^\\s@]+@[^\\s@]+',
  'p\\.?\\s?o\\.? box\\b.*',
];
const header = new RegExp(`^(?:${headers.join('|')})$`, 'iu');

const streetAddress =
  /^\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}.'’]* ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Way|Terrace|Highway)\b\.?(?:,.*)?$/u;

const plain = /^(?:[\p{L}\p{M}]{2,}|[\p{L}\p{M}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)+|[aioeyàéó]|[\p{Lo}])$/iu;
const quantity = /^[$£€]?\d[\d.,:]*\p{L}{0,2}%?$|^\p{Lu}[\p{L}-]*\d+$/u;

/** Checks for a fragment of badly recognised print, most of whose tokens are no words: "l1 .~ tbe J;". */
function isGarbled(line: string): boolean {
  if (!/\p{L}{2}|\p{Lo}/u.test(line)) return true;
  const tokens = line.split(/[\s/–—-]+/).filter((token) => token !== '');
  let words = 0;
  for (const token of tokens) if (isWord(token) && ++words * 2 >= tokens.length) return false;
  return tokens.length > 0;
}

function isWord(token: string): boolean {
  const bare = token.replace(/^["'“”‘’«»([]+|["'“”‘’«»)\].,:;!?…]+$/g, '');
  return plain.test(bare) || quantity.test(bare);
}

function isHeader(line: string): boolean {
  return header.test(line) || saysOnlyWhen(line) || isSiteName(line) || streetAddress.test(line) || isGarbled(line);
}

/**
 * Checks for a line that a page has around its text, and that is no headline: a page or issue number, a site's name, a
 * date, a dateline, an address, a label such as "For immediate release", or a fragment of badly recognised print.
 */
export function isPageHeader(line: string): boolean {
  if (line.length > longest) return false;
  const parts = line.split(/\s*[|•·]\s*|,\s+/);
  return isHeader(line) || (parts.length > 1 && parts.every(isHeader));
}

/** Only so many lines, blank ones included, are passed over as page headers. */
const mostHeaders = 8;

/**
 * Returns the index of the first tidy line that is neither blank nor a page header; -1 if no line of the first few is.
 */
export function firstOwnLine(lines: readonly string[]): number {
  return lines.slice(0, mostHeaders + 1).findIndex((line) => line !== '' && !isPageHeader(line));
}
