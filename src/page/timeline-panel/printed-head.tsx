import { filterChips } from '../state/filter-choices.ts';
import type { PageState } from '../state/use-page.ts';
import { periodText } from './bar/period-text.ts';

/** The period and the filters as text, for print, which has no controls that show them. */
export function PrintedHead({ page }: { page: PageState }) {
  const period = page.window ?? page.timelineData.extent;
  const filters = filterChips({ ...page, facets: page.result.facets }).map(({ kind, text }) =>
    kind ? `${kind}: ${text}` : text,
  );
  return (
    <p className="printed-head">
      {period && `Period: ${periodText(period)}. `}
      Filters: {filters.join('; ') || 'none'}.
    </p>
  );
}
