import { useId, useMemo } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { dateText } from '../bundle/date-text.ts';
import { companyOf } from '../filter/company.ts';
import { Bars } from './company/bars.tsx';
import { companionText } from './company/words.ts';

interface CompanyProps {
  collection: Collection;
  /** Those that pass the filters. */
  articles: Uint32Array;
  /** Whose company it is. */
  person: number;
  /** All the chosen people. */
  chosen: readonly number[];
  /** The stretch of time that the timeline shows, milliseconds in UTC; null where it shows no time of publication: no bars. */
  window: { start: number; end: number } | null;
  slotOf: (person: number) => number | undefined;
  onPerson: (person: number) => void;
}

const binCount = 40;

function personClass(name: string, slot: number | undefined): string {
  return slot === undefined ? name : `${name} person-${slot}`;
}

/** With whom a person is met most in the same articles, and when: each a filter. */
export function Company({ collection, articles, person, chosen, window, slotOf, onPerson }: CompanyProps) {
  const title = useId();
  const [start, end] = window ? [window.start, window.end] : [0, 0];
  const { together, own, unit } = useMemo(
    () => companyOf(collection, articles, person, { start, end, count: binCount }),
    [collection, articles, person, start, end],
  );
  const names = collection.index.persons;
  return (
    <section className="company" aria-labelledby={title}>
      <h2 id={title} className="section-title">
        With <span className="text">{names[person]}</span>
      </h2>
      {together.length === 0 && <p className="origin">Nobody else is named in these articles.</p>}
      <ul>
        {together.map((companion) => (
          <li key={companion.person}>
            <button
              type="button"
              className={personClass('company-row', slotOf(companion.person))}
              aria-pressed={chosen.includes(companion.person)}
              aria-label={companionText(names[companion.person] ?? '', companion, window !== null)}
              onClick={() => onPerson(companion.person)}
            >
              <span className="company-name text">{names[companion.person]}</span>{' '}
              <span className="facet-count">{companion.count.toLocaleString('en')}</span>
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
            In grey, all articles that name <span className="text">{names[person]}</span>.
          </p>
        </>
      )}
    </section>
  );
}
