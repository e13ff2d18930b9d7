const kinds = { person: 'person', org: 'organisation', place: 'place', date: 'date', trigger: 'event' };

/** The key of the marks in a text: each kind in its own line style, which print and forced colours keep. */
export function MarkKey() {
  return (
    <p className="mark-key">
      Marked in the text:{' '}
      {Object.entries(kinds).map(([kind, label]) => (
        <span key={kind}>
          <span className={`mark-${kind}`}>{label}</span>{' '}
        </span>
      ))}
    </p>
  );
}
