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
  onChoose: (key: number) => void;
}

/** Persons or keywords as toggle buttons of their filter. */
export function NameList({ label, items, onChoose }: NameListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="name-list" aria-label={label}>
      {items.map(({ key, text, note, slot, chosen }) => (
        <li key={key}>
          <button
            type="button"
            className={slot === undefined ? 'name' : `name chosen person-${slot}`}
            aria-pressed={chosen}
            title={`${text}: ${note}`}
            onClick={() => onChoose(key)}
          >
            <span className="text one-line">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
