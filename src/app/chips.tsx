export interface Chip {
  key: string;
  text: string;
  slot?: number | undefined;
  onRemove: () => void;
}

interface ChipsProps {
  chips: readonly Chip[];
  /** Whether what they leave out stays on the timeline as a ground. */
  rest: 'hidden' | 'faint';
  onRest: (rest: 'hidden' | 'faint') => void;
  onClear: () => void;
}

/** The filters in force, each taken away by its button, or all at once. */
export function Chips({ chips, rest, onRest, onClear }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label="Filters in force">
      {chips.map(({ key, text, slot, onRemove }) => (
        <button
          key={key}
          type="button"
          className={slot === undefined ? 'chip' : `chip person-${slot}`}
          aria-label={`Remove ${text}`}
          onClick={onRemove}
        >
          <span className="text">{text}</span> <span aria-hidden="true">✕</span>
        </button>
      ))}
      <button type="button" className="button quiet" onClick={onClear}>
        Clear all
      </button>
      <label className="rest-switch">
        <input
          type="checkbox"
          checked={rest === 'faint'}
          onChange={({ target }) => onRest(target.checked ? 'faint' : 'hidden')}
        />{' '}
        The rest, faintly
      </label>
    </div>
  );
}
