import type { Subject } from '../corrections/subject.ts';
import { withExcluded } from '../state/filter-choices.ts';
import { formatView } from '../state/url/view-state.ts';
import type { About } from '../state/use-about.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { PageState } from '../state/use-page.ts';

interface AboutToolsProps {
  page: PageState;
  name: NonNullable<About['shown']>;
  onCorrect: (subject: Subject) => void;
}

/** The actions on a name: filter by it, exclude it, copy the link of its page, correct it. */
export function AboutTools({ page, name: { facet, name, number }, onCorrect }: AboutToolsProps) {
  const { view, change } = page;
  const { chosen, excluded } = view.facets[facet];
  const link = new URL(formatView(view), location.href).href;
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
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => onCorrect({ of: 'name', facet, name })}
      >
        Correct…
      </button>
      <CopyButton
        text={link}
        label="Copy link"
        name="Link"
        copied="Link copied"
        refused={`The browser does not let the page copy; here is the link: ${link}`}
      />
    </div>
  );
}
