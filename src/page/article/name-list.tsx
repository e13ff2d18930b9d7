interface NameItem {
  key: number;
  text: string;
  /** Tooltip and accessible description. */
  note: string;
  slot: number | undefined;
  chosen: boolean;
}

interface NameListProps {
  label: string;
  items: readonly NameItem[];
  /** Opens the page of a name. */
  onOpen: (key: number) => void;
  /** Chooses a name as a filter, or no longer. */
  onChoose: (key: number) => void;
}

/** Persons or keywords as buttons that open their page, each with a toggle button of its filter. */
export function NameList({ label, items, onOpen, onChoose }: NameListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="name-list" aria-label={label}>
      {items.map(({ key, text, note, slot, chosen }) => (
        <li key={key} className={slot === undefined ? 'name' : `name person-${slot}`} data-chosen={chosen}>
          <button type="button" className="name-page" title={`${text}: ${note}`} onClick={() => onOpen(key)}>
            <span className="text one-line">{text}</span>
          </button>
          <button
            type="button"
            className="name-filter"
            aria-pressed={chosen}
            aria-label={`Filter by ${text}`}
            title={`${chosen ? 'No longer filter' : 'Filter'} by ${text}`}
            onClick={() => onChoose(key)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M1 2h10L7 6.5V11L5 9.5v-3z" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
