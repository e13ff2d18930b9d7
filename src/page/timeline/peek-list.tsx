import { useMemo, useState } from 'react';
import type { TimelineEntries } from './entries/entries.ts';
import { datesOf, peopleOf } from './layout/card-label.ts';
import { countOf, listed } from './entries/entry-ranges.ts';
import type { Peek } from './owner-input.ts';
import { usePanel } from '../ui/use-panel.ts';

const mostShown = 100;

interface PeekListProps {
  peek: Peek;
  entries: TimelineEntries;
  selected: number | null;
  onSelect: (id: number) => void;
  onClose: () => void;
}

/** Lists the members of a group by date and headline, at most a hundred at a time. */
export function PeekList({ peek, entries, selected, onSelect, onClose }: PeekListProps) {
  const [skipped, setSkipped] = useState(0);
  const panel = usePanel(peek.anchor, onClose);
  const { members, zoom } = peek;
  const count = countOf(members);
  const shown = listed(members, mostShown, skipped).map((position) => entries.id[position] ?? 0);
  const left = count - skipped - shown.length;
  const people = useMemo(() => peopleOf(entries, members), [entries, members]);
  const title = `${entries.counted(count)}, ${datesOf(entries, members)}`;
  return (
    <div ref={panel} className="timeline-peek" role="dialog" aria-label={title}>
      <p className="timeline-peek-title">{title}</p>
      {people.length > 0 && <p className="timeline-peek-people">With {people.join(', ')}</p>}
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <button type="button" aria-current={id === selected} onClick={() => onSelect(id)}>
              <span className="timeline-peek-date">{entries.when(id)}</span> <bdi>{entries.headline(id)}</bdi>
              {entries.note(id) !== '' && <span className="timeline-peek-note"> {entries.note(id)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {zoom && left > 0 && <p className="timeline-peek-title">and {left} more: zoom in to see them</p>}
      {zoom && (
        <button
          type="button"
          className="timeline-peek-action"
          onClick={() => {
            onClose();
            zoom();
          }}
        >
          Zoom to these
        </button>
      )}
      {!zoom && count > mostShown && (
        <button
          type="button"
          className="timeline-peek-action"
          onClick={() => setSkipped(left > 0 ? skipped + mostShown : 0)}
        >
          {left > 0 ? `${left} more: show the next` : 'Show the first again'}
        </button>
      )}
    </div>
  );
}
