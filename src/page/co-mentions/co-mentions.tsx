import { useId, useMemo } from 'react';
import { countText } from '../../format/count-text.ts';
import { dateText } from '../../format/date-text.ts';
import { coMentionsOf } from './count-co-mentions.ts';
import type { PersonMentions } from './count-co-mentions.ts';
import { Bars } from '../ui/bars/bars.tsx';
import { coMentionText } from './co-mention-text.ts';

interface CoMentionsProps {
  /** The articles or events of the timeline, and the noun for one of them. */
  mentions: PersonMentions;
  noun: 'article' | 'event';
  /** The level of its heading. */
  heading: 'h2' | 'h3';
  /** Numbers of those that have the name. */
  together: Uint32Array;
  /** Names of the persons by number. */
  names: readonly string[];
  /** The name, and its number if it is a person's. */
  name: string;
  self: number | null;
  /** The chosen persons; absent where the buttons choose nothing. */
  chosen?: readonly number[];
  /** The time axis, milliseconds in UTC; null if nothing is dated, which omits the bars. */
  axis: { start: number; end: number } | null;
  colourSlotOf: (person: number) => number | undefined;
  onPerson: (person: number) => void;
}

const binCount = 40;

function personClass(name: string, slot: number | undefined): string {
  return slot === undefined ? name : `${name} person-${slot}`;
}

/** The persons that are named most often together with a name: buttons with a histogram each. */
export function CoMentions(props: CoMentionsProps) {
  const { mentions, noun, together, names, name, self, chosen, axis, colourSlotOf, onPerson, heading: Heading } = props;
  const title = useId();
  const [start, end] = axis ? [axis.start, axis.end] : [0, 0];
  const { coMentions, ownBars, unit } = useMemo(
    () => coMentionsOf(mentions, together, self, { start, end, count: binCount }),
    [mentions, together, self, start, end],
  );
  // A name without any articles or events here has no section.
  if (together.length === 0) return null;
  return (
    <section className="co-mentions" aria-labelledby={title}>
      <Heading id={title} className="section-title">
        Named together with{' '}
        <span className="text one-line" title={name}>
          {name}
        </span>
      </Heading>
      {coMentions.length === 0 && (
        <p className="origin">
          {self === null ? 'Nobody' : 'Nobody else'} is named in these {noun}s.
        </p>
      )}
      <ul>
        {coMentions.map((coMention) => (
          <li key={coMention.person}>
            <button
              type="button"
              className={personClass('co-mention', colourSlotOf(coMention.person))}
              aria-pressed={chosen?.includes(coMention.person)}
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
            grey: <span className="text one-line">{name}</span> alone
          </p>
        </>
      )}
    </section>
  );
}
