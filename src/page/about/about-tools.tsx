import { useState } from 'react';
import { withExcluded } from '../state/filter-choices.ts';
import { formatView } from '../state/url/view-state.ts';
import type { About } from '../state/use-about.ts';
import type { PageState } from '../state/use-page.ts';

interface AboutToolsProps {
  page: PageState;
  name: NonNullable<About['shown']>;
}

/** What can be done with a name: filter by it, exclude it, copy the link of its page. */
export function AboutTools({ page, name: { facet, name, number } }: AboutToolsProps) {
  const { view, change } = page;
  const { chosen, excluded } = view.facets[facet];
  const [message, setMessage] = useState('');
  const copyLink = async () => {
    const link = new URL(formatView(view), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setMessage('Link copied');
    } catch {
      setMessage(`The browser does not let the page copy; here is the link: ${link}`);
    }
  };
  return (
    <div className="about-tools" role="group" aria-label="Actions">
      <button
        type="button"
        className="button"
        aria-pressed={chosen.includes(name)}
        onClick={() => page.toggle(facet, number)}
      >
        Filter by this name
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={excluded.includes(name)}
        onClick={() => change(withExcluded(view, facet, name))}
      >
        Exclude
      </button>
      <button type="button" className="button" onClick={() => void copyLink()}>
        Copy link
      </button>
      {/* A live region has to exist before its text, or screen readers do not announce it. */}
      <p className="about-message" aria-live="polite">
        {message}
      </p>
    </div>
  );
}
