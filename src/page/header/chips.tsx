import { useRef } from 'react';
import type { Chip } from '../state/filter-choices.ts';
import { revealFocused } from '../ui/reveal-focused.ts';

interface ChipsProps {
  chips: readonly Chip[];
  /** Presence of the filtered-out entries in the background of the timeline. */
  rest: 'hidden' | 'faint';
  onRest: (rest: 'hidden' | 'faint') => void;
  onClear: () => void;
  /** Called after a button removed the last chip, so that the focus can be moved. */
  onEmptied: () => void;
}

function chipText({ kind, text, unknown }: Chip): string {
  return `${kind ? `${kind}: ` : ''}${text}${unknown ? ', not in this collection' : ''}`;
}

/** The active filters as chips, each with a button that removes it, and one that clears all. */
export function Chips({ chips, rest, onRest, onClear, onEmptied }: ChipsProps) {
  const group = useRef<HTMLDivElement>(null);
  if (chips.length === 0) return null;

  const remove = (at: number) => {
    const buttons = group.current?.querySelectorAll<HTMLElement>('.chip');
    const next = buttons?.[at + 1] ?? buttons?.[at - 1];
    chips[at]?.onRemove();
    if (next) next.focus();
    else onEmptied();
  };
  return (
    <>
      <div className="chips" role="group" aria-label="Filters in force" ref={group}>
        {chips.map((chip, at) => (
          <button
            key={chip.key}
            type="button"
            className={chip.slot === undefined ? 'chip' : `chip person-${chip.slot}`}
            aria-label={`Remove ${chipText(chip)}`}
            title={chipText(chip)}
            data-unknown={chip.unknown}
            onFocus={revealFocused}
            onClick={() => remove(at)}
          >
            {chip.kind && <span className="chip-note">{chip.kind}: </span>}
            <span className="text one-line">{chip.text}</span>
            {chip.unknown && <span className="chip-note">, not in this collection</span>}{' '}
            <span aria-hidden="true">✕</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="button quiet chips-clear"
        onClick={() => {
          onClear();
          onEmptied();
        }}
      >
        Clear
      </button>
      <label className="rest-switch">
        <input
          type="checkbox"
          checked={rest === 'faint'}
          onChange={({ target }) => onRest(target.checked ? 'faint' : 'hidden')}
        />{' '}
        Show the others in grey
      </label>
    </>
  );
}
