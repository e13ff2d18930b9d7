import { dateText } from '../../src/format/date-text.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { day, days, first, sequence } from './make-entries.ts';
import type { Shown } from './shown.ts';

export const farDates = ['-1350', '-0479-08', '-0043-03-15', '0000', '0001-01-01', '1066-10-14', '1999', '2101'];

const manyMonths = { start: first - 300 * day, end: first + 900 * day, date: '2021' };

/** The states of a timeline that the gallery shows and several tests open. */
export const timelineStates = {
  empty: { entries: [], empty: 'No article matches.' },
  'few items': { entries: days([0, 10, 25, 60]), selected: 1 },
  clusters: { entries: days([...sequence(3000).map((at) => 100 + Math.floor(at / 50)), 2000]) },
  lanes: {
    entries: days([0, 100, 200, 300, 400]).map((entry, at) => ({ ...entry, headline: `Story ${at}` })),
    lanes: [
      { key: 'ada', label: 'Ada Okoro', slot: 0, positions: [0, 1, 2] },
      { key: 'jonas', label: '<b>Jonas</b> Brandt', slot: 1, positions: [2, 3] },
      { key: '', label: 'Others', positions: [4] },
    ],
  },
  'far times': {
    entries: farDates.map((edtf) => {
      const span = parseEdtf(edtf);
      if (!span) throw new Error(`expected a date, found ${edtf}`);
      return { start: span.start, end: span.end, date: dateText(edtf), headline: `In ${edtf}` };
    }),
  },
  ranges: { entries: [...days(sequence(300)), manyMonths].toSorted((a, b) => a.start - b.start) },
} satisfies Record<string, Shown>;
