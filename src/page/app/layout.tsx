import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { SplitPanes } from '../ui/split-panes/split-panes.tsx';
import type { EmbedPart } from '../state/url/embed-parts.ts';
import { useNarrow } from '../ui/use-narrow.ts';

interface LayoutProps {
  header: ReactNode;
  facets: ReactNode;
  timeline: ReactNode;
  /** The height that the timeline needs, in pixels; null while it is unknown. */
  timelineNeeds: number | null;
  list: ReactNode;
  /** Timeline and list of a narrow page in one. */
  narrow: ReactNode;
  listName: string;
  detail: ReactNode;
  /** True if an article is open; only then there is a pane for it, on a narrow page a sheet. */
  opened: boolean;
  /** The parts that are shown: fewer in a frame of another page. */
  parts: readonly EmbedPart[];
}

function Wide({ facets, timeline, timelineNeeds, list, listName, detail, opened, parts }: LayoutProps) {
  const middle = !parts.includes('list') ? (
    timeline
  ) : !parts.includes('timeline') ? (
    list
  ) : (
    <SplitPanes
      direction="column"
      filling={{ id: 'timeline', needs: timelineNeeds, content: timeline }}
      after={{
        id: 'list',
        size: '38%',
        label: 'Height of the list',
        fold: { name: listName, size: 'var(--bar-height)' },
        content: list,
      }}
    />
  );
  return (
    <SplitPanes
      direction="row"
      before={
        parts.includes('filters')
          ? {
              id: 'facets',
              size: '232px',
              label: 'Width of the filters',
              fold: { name: 'Filters', size: 'var(--bar-height)' },
              content: facets,
            }
          : null
      }
      filling={{ id: 'middle', content: middle }}
      after={
        opened && parts.includes('detail')
          ? { id: 'detail', size: 'min(420px, 34vw)', label: 'Width of the article', fold: null, content: detail }
          : null
      }
    />
  );
}

/**
 * Escape closes the filters and returns the focus to their summary; a search field that is not empty is cleared first.
 */
function foldOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  const { target, currentTarget: details } = event;
  const inSearch = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
  if (event.key !== 'Escape' || event.defaultPrevented || !details.open || inSearch) return;
  event.preventDefault();
  details.open = false;
  details.querySelector('summary')?.focus();
}

function Narrow({ facets, narrow, detail, opened, parts }: LayoutProps) {
  const [filtering, setFiltering] = useState(false);
  const covered = filtering || (opened && parts.includes('detail'));
  return (
    <div className="column">
      {parts.includes('filters') && (
        // Escape is a shortcut on a container: every control in it works by itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <details
          className="facets-fold"
          onKeyDown={foldOnEscape}
          onToggle={({ currentTarget }) => setFiltering(currentTarget.open)}
        >
          <summary className="button">Filters</summary>
          {facets}
        </details>
      )}
      {/* The focus would not be seen under a sheet. */}
      <div className="under-sheet" inert={covered}>
        {narrow}
      </div>
      {opened && parts.includes('detail') && <div className="sheet">{detail}</div>}
    </div>
  );
}

/**
 * Responsive layout: filters, timeline above list, and the open article side by side; on a narrow page one column,
 * with the article as a sheet.
 */
export function Layout(props: LayoutProps) {
  const narrow = useNarrow();
  return (
    <div className={narrow ? 'page narrow' : 'page wide'}>
      {props.header}
      <main>{narrow ? <Narrow {...props} /> : <Wide {...props} />}</main>
    </div>
  );
}
