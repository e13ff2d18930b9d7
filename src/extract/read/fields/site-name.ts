const mostWords = 5;
/** A longer headline is left as it is, which bounds the time. */
const longest = 300;
/** The last word of a newspaper's or a news site's name. */
const heads = new Set(
  `times herald gazette tribune chronicle courier observer examiner inquirer enquirer advertiser telegraph post journal mail
  guardian mirror express bulletin sentinel dispatch star sun news today daily weekly magazine review register reporter echo
  argus mercury globe ledger standard independent press online`.split(/\s+/),
);
/** Heads that are hardly the last word of a headline. */
const plainHeads =
  /^(?:times|herald|gazette|tribune|chronicle|courier|inquirer|enquirer|advertiser|telegraph|sentinel)$/;
const agencies = new Set('reuters ap afp upi bbc cnn npr bloomberg politico wikinews wikipedia'.split(' '));
const domain =
  /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|gov|edu|int|eu|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/i;
const separator = /(\s+(?:[|»·•]|::|--?|[–—])\s+)/u;

/** Where an article comes from, as its source gives it. */
interface Origin {
  publisher?: string | undefined;
  url?: string | undefined;
}

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word) => /^[\p{Lu}&]|^(?:of|the|and)$/u.test(word));
}

/** Checks for the name of a newspaper or a news site: "The Harbour Times", "harbour.example.com". */
export function isSiteName(name: string): boolean {
  if (domain.test(name)) return true;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (!heads.has(last)) return false;
  const words = name.split(' ');
  if (words.length > mostWords || words.length < 2 || !isTitleCase(words)) return false;
  return /^(?:the|daily|sunday|evening|morning|weekly)$/i.test(words[0] ?? '') || plainHeads.test(last);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function hostOf({ url = '' }: Origin): string {
  return letters(/^https?:\/\/(?:www\.)?([^/:?#]+)\.[a-z]+(?:[/:?#]|$)/i.exec(url)?.[1] ?? '');
}

/** Checks whether a part of a headline names its site or a section of it; `mark` is the separator before it. */
function namesSite(part: string, rest: string, mark: string, origin: Origin): boolean {
  const own = letters(part);
  if (own === '') return false;
  if (own === letters(origin.publisher ?? '') || own === hostOf(origin) || agencies.has(own)) return true;
  const words = part.split(' ');
  if (words.length > mostWords || part.length >= rest.length || !isTitleCase(words)) return isSiteName(part);
  return /[|»:]/.test(mark) || isSiteName(part) || (words.length <= 3 && heads.has((words.at(-1) ?? '').toLowerCase()));
}

/**
 * Returns a headline without the names of its site and sections at the ends: "Bridge opens - The Harbour Times",
 * "Bridge opens | World | Harbour".
 */
export function withoutSiteName(headline: string, origin: Origin = {}): string {
  if (headline.length > longest) return headline;
  // Every second one is a separator.
  const parts = headline.split(separator);
  while (parts.length > 2) {
    const [mark = '', last = ''] = parts.slice(-2);
    if (!namesSite(last, parts.slice(0, -2).join(''), mark, origin)) break;
    parts.splice(-2);
  }
  if (parts.length > 2 && namesSite(parts[0] ?? '', parts.slice(2).join(''), '', origin)) parts.splice(0, 2);
  return parts.join('');
}
