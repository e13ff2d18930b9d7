import { useId, useMemo } from 'react';
import { countText } from '../../format/count-text.ts';
import { rowOf } from '../../contract/collection.ts';
import { dateText } from '../../format/date-text.ts';
import { coMentionsOf } from './co-mentions/count-co-mentions.ts';
import type { PersonMentions } from './co-mentions/count-co-mentions.ts';
import { Bars } from './co-mentions/bars.tsx';
import { coMentionText } from './co-mentions/co-mention-text.ts';

interface CoMentionsProps {
  /** The articles or events of the timeline, and the noun for one of them. */
  mentions: PersonMentions;
  noun: 'article' | 'event';
  /** Numbers of those that pass the filters. */
  selection: Uint32Array;
  /** Names of the persons by number. */
  names: readonly string[];
  /** The chosen person. */
  person: number;
  /** All chosen persons. */
  chosen: readonly number[];
  /** The time axis of the strip, milliseconds in UTC; null if nothing is dated, which omits the bars. */
  axis: { start: number; end: number } | null;
  colourSlotOf: (person: number) => number | undefined;
  onPerson: (person: number) => void;
}

const binCount = 40;

function personClass(name: string, slot: number | undefined): string {
  return slot === undefined ? name : `${name} person-${slot}`;
}

/** The persons that are named most often together with a chosen one, with a histogram each; a click filters by them. */
export function CoMentions(props: CoMentionsProps) {
  const { mentions, noun, selection, names, person, chosen, axis, colourSlotOf, onPerson } = props;
  const title = useId();
  const [start, end] = axis ? [axis.start, axis.end] : [0, 0];
  const { coMentions, ownBars, unit } = useMemo(
    () => coMentionsOf(mentions, selection, person, { start, end, count: binCount }),
    [mentions, selection, person, start, end],
  );
  // A person without any articles or events here has no section.
  if (coMentions.length === 0 && !selection.some((one) => rowOf(mentions.persons, one).includes(person))) return null;
  return (
    <section className="co-mentions" aria-labelledby={title}>
      <h2 id={title} className="section-title">
        Named together with{' '}
        <span className="text one-line" title={names[person]}>
          {names[person]}
        </span>
      </h2>
      {coMentions.length === 0 && (
        <p className="origin">Nobody else is named in {noun === 'event' ? 'their events' : 'these articles'}.</p>
      )}
      <ul>
        {coMentions.map((coMention) => (
          <li key={coMention.person}>
            <button
              type="button"
              className={personClass('co-mention', colourSlotOf(coMention.person))}
              aria-pressed={chosen.includes(coMention.person)}
              aria-label={coMentionText(names[coMention.person] ?? '', coMention, noun, axis !== null)}
              onClick={() => onPerson(coMention.person)}
            >
              <span className="co-mention-name text few-lines" title={names[coMention.person]}>
                {names[coMention.person]}
              </span>{' '}
              <span className="facet-count">{countText(coMention.count)}</span>
              {axis && <Bars className="co-mention-bars" bars={coMention.bars} behind={ownBars} />}
            </button>
          </li>
        ))}
      </ul>
      {coMentions.length > 0 && axis && (
        <>
          <p className="co-mentions-axis">
            <span>{dateText(unit.nameOf(start))}</span>
            <span>{dateText(unit.nameOf(end - 1))}</span>
          </p>
          <p className="origin">
            grey: <span className="text one-line">{names[person]}</span> alone
          </p>
        </>
      )}
    </section>
  );
}
