const places = [
  { name: 'Skip to the timeline', selector: '.timeline' },
  { name: 'Skip to the list', selector: '.article-list a' },
] as const;

/** Ways past search and filters for who goes by Tab, first of all on the page and seen only while they have the focus. */
export function SkipLinks() {
  return (
    <p className="skip-links">
      {places.map(({ name, selector }) => (
        <button
          key={selector}
          type="button"
          className="button"
          onClick={() => document.querySelector<HTMLElement>(selector)?.focus()}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
