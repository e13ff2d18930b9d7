const places = [
  { name: 'Skip to the timeline', selector: '.timeline, .vertical-timeline' },
  { name: 'Skip to the list', selector: '.article-list a' },
] as const;

/** Skip links past the search and the filters: first in the tab order, and visible only while focused. */
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
