import { useId, useMemo } from 'react';
import { countText } from '../../format/count-text.ts';
import { rowOf } from '../../contract/collection.ts';
import { dateText } from '../../format/date-text.ts';
import { companyOf } from '../state/filter/company.ts';
import type { Namings } from '../state/filter/company.ts';
import { Bars } from './company/bars.tsx';
import { companionText } from './company/words.ts';

interface CompanyProps {
  /** Articles or events, whichever the timeline shows, and what one of them is called. */
  namings: Namings;
  noun: 'article' | 'event';
  /** Those that pass the filters. */
  selection: Uint32Array;
  /** The people's names by number. */
  names: readonly string[];
  /** Whose company it is. */
  person: number;
  /** All the chosen people. */
  chosen: readonly number[];
  /** The stretch of time that the timeline shows, milliseconds in UTC; null where nothing is dated: no bars. */
  window: { start: number; end: number } | null;
  slotOf: (person: number) => number | undefined;
  onPerson: (person: number) => void;
}

const binCount = 40;

function personClass(name: string, slot: number | undefined): string {
  return slot === undefined ? name : `${name} person-${slot}`;
}

/** With whom a person is met most together, and when: each a filter. */
export function Company(props: CompanyProps) {
  const { namings, noun, selection, names, person, chosen, window, slotOf, onPerson } = props;
  const title = useId();
  const [start, end] = window ? [window.start, window.end] : [0, 0];
  const { together, own, unit } = useMemo(
    () => companyOf(namings, selection, person, { start, end, count: binCount }),
    [namings, selection, person, start, end],
  );
  // Who is in none of these is in nobody's company there, nor alone.
  if (together.length === 0 && !selection.some((one) => rowOf(namings.persons, one).includes(person))) return null;
  return (
    <section className="company" aria-labelledby={title}>
      <h2 id={title} className="section-title">
        With{' '}
        <span className="text one-line" title={names[person]}>
          {names[person]}
        </span>
      </h2>
      {together.length === 0 && (
        <p className="origin">Nobody else is named in {noun === 'event' ? 'their events' : 'these articles'}.</p>
      )}
      <ul>
        {together.map((companion) => (
          <li key={companion.person}>
            <button
              type="button"
              className={personClass('company-row', slotOf(companion.person))}
              aria-pressed={chosen.includes(companion.person)}
              aria-label={companionText(names[companion.person] ?? '', companion, noun, window !== null)}
              onClick={() => onPerson(companion.person)}
            >
              <span className="company-name text few-lines" title={names[companion.person]}>
                {names[companion.person]}
              </span>{' '}
              <span className="facet-count">{countText(companion.count)}</span>
              {window && <Bars bars={companion.bars} behind={own} />}
            </button>
          </li>
        ))}
      </ul>
      {together.length > 0 && window && (
        <>
          <p className="company-axis">
            <span>{dateText(unit.nameOf(start))}</span>
            <span>{dateText(unit.nameOf(end - 1))}</span>
          </p>
          <p className="origin">
            In grey, all matching {noun}s that name <span className="text one-line">{names[person]}</span>.
          </p>
        </>
      )}
    </section>
  );
}
