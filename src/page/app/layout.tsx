import type { KeyboardEvent, ReactNode } from 'react';
import { SplitPanes } from '../ui/split-panes.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

interface LayoutProps {
  header: ReactNode;
  facets: ReactNode;
  timeline: ReactNode;
  list: ReactNode;
  detail: ReactNode;
  /** Whether an article is open; only then a narrow page shows the sheet. */
  opened: boolean;
}

function Wide({ facets, timeline, list, detail }: LayoutProps) {
  const middle = (
    <SplitPanes
      direction="column"
      panes={[
        { id: 'timeline', share: 56, content: timeline },
        { id: 'list', share: 44, content: list },
      ]}
      separators={[{ pane: 'timeline', label: 'Height of the timeline' }]}
    />
  );
  return (
    <SplitPanes
      direction="row"
      panes={[
        { id: 'facets', share: 17, content: facets },
        { id: 'middle', share: 52, content: middle },
        { id: 'detail', share: 31, content: detail },
      ]}
      separators={[
        { pane: 'facets', label: 'Width of the filters' },
        { pane: 'detail', label: 'Width of the article' },
      ]}
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

function Narrow({ facets, timeline, list, detail, opened }: LayoutProps) {
  return (
    <div className="column">
      {/* Escape is a shortcut on a container: every control in it works by itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <details className="facets-fold" onKeyDown={foldOnEscape}>
        <summary className="button">Filters</summary>
        {facets}
      </details>
      <div className="column-timeline">{timeline}</div>
      {list}
      {opened && <div className="sheet">{detail}</div>}
    </div>
  );
}

/**
 * Responsive layout: filters, timeline above list, and article side by side; on a narrow page one column, with the
 * article as a sheet.
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
