import { parseEdtf } from '../../time/edtf.ts';
import type { PageState } from '../state/use-page.ts';
import { formatView } from '../state/url/view-state.ts';
import type { ViewState } from '../state/url/view-state.ts';
import { windowAround } from '../state/visible-window.ts';
import type { MarkLinks, MarkTarget } from './text/mark-target.ts';

/** Makes the links of an article's marks: names lead to their pages, times to the timeline, events to themselves. */
export function markLinks({ view, change, selection, window, timelineData }: PageState, article: number): MarkLinks {
  const changeFor = (target: Exclude<MarkTarget, { to: 'event' }>): Partial<ViewState> => {
    if (target.to === 'name') return { ...selection.closed, about: { facet: target.facet, name: target.name } };
    const time = parseEdtf(target.edtf);
    const seen = window ?? timelineData.extent;
    if (!time || !seen) return {};
    // An open interval is shown at its known end.
    const start = time.start === -Infinity ? time.end - 1 : time.start;
    return { view: windowAround({ start, end: time.end === Infinity ? start + 1 : time.end }, seen) };
  };
  return {
    hrefOf: (target) =>
      target.to === 'event'
        ? selection.hrefOfReport(article, target.trigger)
        : formatView({ ...view, ...changeFor(target) }),
    follow: (target) =>
      target.to === 'event' ? selection.openReport(article, target.trigger) : change(changeFor(target)),
  };
}
