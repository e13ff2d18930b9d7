import { countText } from '../../format/count-text.ts';
import { PersonDots } from './person-dots.tsx';

interface RowPeopleProps {
  /** Numbers of the persons in an article or an event. */
  people: Uint32Array;
  /** Names of the persons by number. */
  names: readonly string[];
  /** Colour slots of the chosen ones among them. */
  slots: readonly number[];
}

const maxPeople = 4;

/** The people of a row of the list: the first names, and dots in the colours of the chosen. */
export function RowPeople({ people, names, slots }: RowPeopleProps) {
  const more = people.length - maxPeople;
  return (
    <>
      {people.length > 0 && (
        <span className="row-part text one-line">
          {[...people.subarray(0, maxPeople)].map((person) => names[person] ?? '').join(', ')}
          {more > 0 && ` and ${countText(more)} more`}
        </span>
      )}
      <PersonDots slots={slots} />
    </>
  );
}
