import { addDays, easter, weekdayOf, type Day } from '../../../time/calendar.ts';

type Rule = (year: number) => Day;

const fixedDay =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });

/** Computes the nth weekday of a month; -1 means the last. */
const nth =
  (month: number, weekday: number, count: number): Rule =>
  (year) => {
    if (count < 0) {
      const last = addDays(
        month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 },
        -1,
      );
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };

const fromEaster =
  (days: number): Rule =>
  (year) =>
    addDays(easter(year), days);

const rules: Record<string, Rule> = {
  'new year s day': fixedDay(1, 1),
  'martin luther king jr day': nth(1, 1, 3),
  'groundhog day': fixedDay(2, 2),
  'valentine s day': fixedDay(2, 14),
  'presidents day': nth(2, 1, 3),
  'international women s day': fixedDay(3, 8),
  'st patrick s day': fixedDay(3, 17),
  'good friday': fromEaster(-2),
  'palm sunday': fromEaster(-7),
  'ash wednesday': fromEaster(-46),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'april fools day': fixedDay(4, 1),
  'earth day': fixedDay(4, 22),
  'anzac day': fixedDay(4, 25),
  'may day': fixedDay(5, 1),
  'memorial day': nth(5, 1, -1),
  'flag day': fixedDay(6, 14),
  'canada day': fixedDay(7, 1),
  'independence day': fixedDay(7, 4),
  'bastille day': fixedDay(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: fixedDay(10, 31),
  'all saints day': fixedDay(11, 1),
  'armistice day': fixedDay(11, 11),
  'veterans day': fixedDay(11, 11),
  thanksgiving: nth(11, 4, 4),
  'christmas eve': fixedDay(12, 24),
  christmas: fixedDay(12, 25),
  'boxing day': fixedDay(12, 26),
  'new year s eve': fixedDay(12, 31),
  'australia day': fixedDay(1, 26),
  'waitangi day': fixedDay(2, 6),
  'pearl harbor day': fixedDay(12, 7),
};

const otherNames: Record<string, string> = {
  'new years day': 'new year s day',
  'new years eve': 'new year s eve',
  'martin luther king day': 'martin luther king jr day',
  'president s day': 'presidents day',
  'valentines day': 'valentine s day',
  'saint valentine s day': 'valentine s day',
  'easter sunday': 'easter',
  'thanksgiving day': 'thanksgiving',
  'christmas day': 'christmas',
  'labour day': 'labor day',
  'april fool s day': 'april fools day',
  'all saint s day': 'all saints day',
  'veteran s day': 'veterans day',
  'saint patrick s day': 'st patrick s day',
};

/** Maps each name of a holiday, in lower case without apostrophes, to the name that {@link holidayDay} takes. */
export const holidayNames: ReadonlyMap<string, string> = new Map([
  ...Object.keys(rules).map((name): [string, string] => [name, name]),
  ...Object.entries(otherNames),
]);

/** Returns the day of a holiday in a year. Where countries differ, it is the day in the United States. */
export function holidayDay(name: string, year: number): Day | undefined {
  return rules[name]?.(year);
}

/** Holidays whose date differs between countries. */
export const nationalHolidays: ReadonlySet<string> = new Set([
  'independence day',
  'thanksgiving',
  'labor day',
  'flag day',
]);
