import { monthNames } from '../../time/month-names.ts';

const months = new RegExp(
  `\\b(${monthNames.map((name) => `${name.slice(0, 3)}(?=${name.slice(3)}\\b)`).join('|')})\\w+`,
  'g',
);

/**
 * Shortens a readable date for the margin beside its row: without the year, which is in the heading above, and without
 * the time of day; "28 June 2021" becomes "28 Jun", "reported 14 September 2022" becomes "≈ 14 Sep". A date of the
 * whole year keeps it.
 */
export function shortDate(when: string, year: number): string {
  const plain = when.replace(/, from the context$/, '').replace(/, \d\d:\d\d(?: UTC)?/g, '');
  const about = /^(?:about|reported) |\(uncertain\)$/.test(plain);
  const bare = plain.replace(/^(?:about|reported) | \(uncertain\)$/g, '');
  const short = bare
    .replaceAll(new RegExp(`(?<=\\p{L})(?<!since|until) ${year}\\b`, 'gu'), '')
    .replaceAll(months, '$1');
  return about ? `≈ ${short}` : short;
}
