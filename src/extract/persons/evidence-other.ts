import { after, before, isSingle, wordSet } from './around.ts';
import { isLarge } from './document.ts';
import type { Evidence } from './evidence.ts';
import { heads, kind, kindsOf } from './lexicon/lexicon.ts';
import { placeAt } from './lexicon/place-names.ts';

const where = wordSet('in at near into across around outside inside throughout toward towards');
const articles = wordSet('the a an this that these those');
const quotes = '"“”‘’\'';

/** What stands around a place, an organisation or a thing. */
export const otherEvidence: readonly Evidence[] = [
  {
    reason: 'an article before',
    points: (c, d) => (c.title === 'none' && articles.has(before(c, d)?.key ?? '') ? (isSingle(c) ? -3 : -1) : 0),
  },
  {
    reason: 'an article before what ends like a thing: "the Holm Story"',
    points: (c, d) => ((c.kinds.at(-1) ?? 0) & heads && articles.has(before(c, d)?.key ?? '') ? -3 : 0),
  },
  {
    reason: 'where, not who',
    points: (c, d) => {
      const word = before(c, d)?.key ?? '';
      if (where.has(word)) return isSingle(c) ? -2 : -1;
      return isSingle(c) && (word === 'to' || word === 'from') ? -0.7 : 0;
    },
  },
  {
    reason: 'a place behind a comma, or before one: "Hartley, Ohio"',
    points: (c, d) => {
      if (after(c, d)?.text === ',' && placeAt(d.tokens, c.to + 2)) return isSingle(c) ? -2.5 : -1;
      return before(c, d)?.text === ',' &&
        isSingle(c) &&
        kindsOf(before(c, d, 2)?.key ?? '') & (kind.city | kind.country)
        ? -1.5
        : 0;
    },
  },
  {
    reason: 'an acronym',
    points: (c, d) => {
      const token = d.tokens[c.from];
      if (d.shouted[c.from] || token?.shape !== 'caps' || token.text.length > 5) return 0;
      return isSingle(c) ? -4 : token.text.length === 2 ? 0 : -1.5;
    },
  },
  { reason: 'a headline, where everything is written large', points: (c, d) => (d.shouted[c.from] ? -0.5 : 0) },
  {
    reason: 'of something: "Duke of"',
    points: (c, d) =>
      after(c, d)?.key === 'of' && isLarge(after(c, d, 2)) && c.title === 'none' ? (isSingle(c) ? -1 : -0.3) : 0,
  },
  {
    reason: 'part of a longer name of something: "Hurricane X", "X Bridge", "X\'s Hotels"',
    points: (c, d) => {
      const word = before(c, d);
      const cape = isLarge(word) && d.tokens[c.from]?.gap === 'space' && kindsOf(word?.key ?? '') & heads;
      const shop =
        after(c, d)?.shape === 'possessive' && isLarge(after(c, d, 2)) && kindsOf(after(c, d, 2)?.key ?? '') & heads;
      return (cape && isSingle(c) ? -4 : 0) + (shop ? -2 : 0);
    },
  },
  {
    reason: 'in quotation marks',
    points: (c, d) =>
      quotes.includes(before(c, d)?.text ?? ' ') && quotes.includes(after(c, d)?.text ?? ' ') ? -1.5 : 0,
  },
];
