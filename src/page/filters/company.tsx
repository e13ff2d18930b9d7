import { useId, useMemo } from 'react';
import { countText } from '../../format/count-text.ts';
import { rowOf } from '../../contract/collection.ts';
import { dateText } from '../../format/date-text.ts';
import { companyOf } from '../state/filter/company.ts';
import type { Namings } from '../state/filter/company.ts';
import { Bars } from './company/bars.tsx';
import { companionText } from './company/words.ts';

interface CompanyProps {
  /** The articles or events of the timeline, and the noun for one of them. */
  namings: Namings;
  noun: 'article' | 'event';
  /** Numbers of those that pass the filters. */
  selection: Uint32Array;
  /** Names of the persons by number. */
  names: readonly string[];
  /** The chosen person. */
  person: number;
  /** All chosen persons. */
  chosen: readonly number[];
  /** The visible window of the timeline, milliseconds in UTC; null if nothing is dated, which omits the bars. */
  window: { start: number; end: number } | null;
  slotOf: (person: number) => number | undefined;
  onPerson: (person: number) => void;
}

const binCount = 40;

function personClass(name: string, slot: number | undefined): string {
  return slot === undefined ? name : `${name} person-${slot}`;
}

/** The persons that are named most often together with a chosen one, with a histogram each; a click filters by them. */
export function Company(props: CompanyProps) {
  const { namings, noun, selection, names, person, chosen, window, slotOf, onPerson } = props;
  const title = useId();
  const [start, end] = window ? [window.start, window.end] : [0, 0];
  const { together, own, unit } = useMemo(
    () => companyOf(namings, selection, person, { start, end, count: binCount }),
    [namings, selection, person, start, end],
  );
  // A person without any articles or events here has no section.
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
