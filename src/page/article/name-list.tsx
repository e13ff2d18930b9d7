interface NameItem {
  key: number;
  text: string;
  /** Said on hover and to screen readers. */
  note: string;
  slot: number | undefined;
  chosen: boolean;
}

interface NameListProps {
  label: string;
  items: readonly NameItem[];
  onChoose: (key: number) => void;
}

/** Names or keywords, each a button that adds it to the filter or takes it away. */
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
