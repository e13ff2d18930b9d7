export interface Chip {
  key: string;
  text: string;
  slot?: number | undefined;
  onRemove: () => void;
}

/** The filters in force, each taken away by its button, or all at once. */
export function Chips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
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
    </div>
  );
}
