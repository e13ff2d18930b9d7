/** The beginnings of the months' names in the languages of the interface, without accents, in the order of the year. */
const months = [
  'jan|ene|gen',
  'feb|fev',
  'mar|maa|mrt',
  'apr|avr|abr',
  'may|mai|mei|mag',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aou|ago',
  'sep|set',
  'oct|okt|out|ott',
  'nov',
  'dec|dez|dic',
].map((beginnings) => new RegExp(`^(?:${beginnings})`));

const dayFirst = /(?:^|\s)(\d{1,2})(?:\.|er)? (?:de )?(\p{L}{3,10})\.?,? (?:de )?(\d{4})(?!\d)/u;
const monthFirst = /(?:^|\s)(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})(?!\d)/u;
const ideographic = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const clock = /\b(\d{1,2}):(\d\d)(?::\d\d)?(?: ?([AP])M)?(?: (GMT|UTC))?/i;
const longest = 80;

function monthOf(word: string): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return 1 + months.findIndex((beginning) => beginning.test(plain));
}

function dayOf(line: string): [year: string, month: number, day: string] | null {
  const [, year = '', number = '', day = ''] = ideographic.exec(line) ?? [];
  if (year !== '') return [year, Number(number), day];
  const [, first = '', name = '', yearAfter = ''] = dayFirst.exec(line) ?? [];
  if (monthOf(name) > 0) return [yearAfter, monthOf(name), first];
  const [, word = '', second = '', last = ''] = monthFirst.exec(line) ?? [];
  return monthOf(word) > 0 ? [last, monthOf(word), second] : null;
}

function twoDigits(count: number | string): string {
  return String(count).padStart(2, '0');
}

function timeOf(line: string): string {
  const [, hour, minute = '', half = '', zone = ''] = clock.exec(line) ?? [];
  if (hour === undefined) return '';
  const count = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return `T${twoDigits(count)}:${minute}:00${zone === '' ? '' : 'Z'}`;
}

/**
 * Converts the line with the date of a document to EDTF: "July 1, 2019 Monday 9:20 AM GMT", "1. Juli 2019 Montag",
 * "2019年7月1日". Null for any other line.
 */
export function edtfOfNexisDate(line: string): string | null {
  const day = line.length <= longest ? dayOf(line) : null;
  return day && `${day[0]}-${twoDigits(day[1])}-${twoDigits(day[2])}${timeOf(line)}`;
}
