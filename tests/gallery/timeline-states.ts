import { dateText } from '../../src/format/date-text.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { day, days, first, sequence } from './make-entries.ts';
import { placeOf } from '../../src/time/placement.ts';
import type { Shown, ShownEntry } from './shown.ts';

export const farDates = ['-1350', '-0479-08', '-0043-03-15', '0000', '0001-01-01', '1066-10-14', '1999', '2101'];

const manyMonths = { start: first - 300 * day, end: first + 900 * day, date: '2021' };

/** Makes an entry of a date in EDTF. */
function dated(edtf: string, headline: string, more: Partial<ShownEntry> = {}): ShownEntry {
  const [span, place] = [parseEdtf(edtf), placeOf(edtf)];
  if (!span || !place) throw new Error(`expected a date, found ${edtf}`);
  const shape = {
    approximate: span.uncertain,
    openStart: span.start === -Infinity,
    openEnd: span.end === Infinity,
  };
  return { start: place[0], end: place[1], date: dateText(edtf), headline, shape, ...more };
}

/** The states of a timeline that the gallery shows and several tests open. */
export const timelineStates = {
  empty: { entries: [], empty: 'No article matches.' },
  'few items': { entries: days([0, 10, 25, 60]), selected: 1 },
  clusters: { entries: days([...sequence(3000).map((at) => 100 + Math.floor(at / 50)), 1000, 2000]) },
  lanes: {
    entries: days([0, 100, 200, 300, 400]).map((entry, at) => ({ ...entry, headline: `Story ${at}` })),
    lanes: [
      { key: 'ada', label: 'Ada Okoro', slot: 0, positions: [0, 1, 2] },
      { key: 'jonas', label: '<b>Jonas</b> Brandt', slot: 1, positions: [2, 3] },
      { key: '', label: 'Others', positions: [4] },
    ],
  },
  'far times': {
    entries: farDates.map((edtf) => dated(edtf, `In ${edtf}`)),
  },
  'shapes of time': {
    entries: [
      dated('2021-03-04', 'A day'),
      dated('2021-04', 'A month'),
      dated('2021-05-20', 'A planned day', { marks: ['planned'] }),
      dated('2021-06', 'A planned month', { marks: ['planned'] }),
      dated('2021-07-09', 'A day from the context', { marks: ['inferred'] }),
      dated('2021-08', 'A month from the context', { marks: ['inferred'] }),
      dated('2021-09-14~', 'About a day'),
      dated('2021-10~', 'About a month'),
      dated('2021', 'A year', { slot: null }),
      dated('2021-12-01', 'A day of nobody', { slot: null }),
      dated('2021-12-02', 'The next day'),
      dated('2021-12-02', 'The same day'),
      dated('2021-12-03', 'The third day'),
      ...Array.from({ length: 12 }, (_, at) => dated('2022-02-01', `Many in a day, ${at}`)),
      ...Array.from({ length: 5 }, (_, at) => dated('2022-02-05', `Some days later, ${at}`)),
      dated('2021-11-05/..', 'Since a day'),
      dated('../2021-01-15', 'Until a day'),
      dated('19XX', 'A century'),
    ].toSorted((a, b) => a.start - b.start),
  },
  ranges: { entries: [...days(sequence(300)), manyMonths].toSorted((a, b) => a.start - b.start) },
} satisfies Record<string, Shown>;
