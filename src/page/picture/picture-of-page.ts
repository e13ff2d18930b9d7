import { filterChips } from '../state/filter-choices.ts';
import type { PageState } from '../state/use-page.ts';
import { stretchText } from '../timeline/axis/time-text.ts';
import type { Picture, PictureColours } from './timeline-svg.ts';

const slots = [0, 1, 2, 3, 4, 5, 6, 7];

/** Returns what a picture of the page's timeline shows, in these lanes; null if no entry has a time. */
export function picture(page: PageState, lanes: Picture['lanes']): Omit<Picture, 'width' | 'colours'> | null {
  const { collection, timelineData, result } = page;
  const window = page.window ?? timelineData.extent;
  if (!window) return null;
  const filters = filterChips({ ...page, facets: result.facets }).map(({ kind, text }) =>
    kind ? `${kind}: ${text}` : text,
  );
  const persons = [...result.persons, ...slots];
  return {
    title: collection.index.title || 'Timeline',
    subtitle: [stretchText(window), ...filters].join(' · '),
    entries: timelineData.entries,
    lanes,
    window,
    legend: slots.flatMap((slot) => {
      const person = persons.find((each) => page.shownSlotOf(each) === slot);
      const label = person === undefined ? undefined : collection.index.persons[person];
      return label === undefined ? [] : [{ label, slot }];
    }),
  };
}

/** The colours of the page's theme. */
export function pictureColours(): PictureColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('surface'),
    ink: token('ink'),
    soft: token('ink-soft'),
    line: token('line'),
    persons: slots.map((slot) => token(`person-${slot}`)),
  };
}
