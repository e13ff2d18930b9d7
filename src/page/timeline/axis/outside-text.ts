import { countText } from '../../../format/count-text.ts';
import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import type { Outside } from '../entries/outside.ts';
import { outsideOf } from '../entries/outside.ts';

/** The greatest length of a date beside a count, since the button covers labels of the axis. */
const mostDate = 12;
/** Approximate width of a character, and of the rest of a button with its margins, in pixels. */
const [characterPixels, framePixels] = [6.6, 48];

/** Formats the button for the entries on one side of a window: "12 earlier", "1 later, 2030". */
export function outsideText(entries: TimelineEntries, { count, nearest }: Outside, name: 'earlier' | 'later'): string {
  const date = entries.date(nearest);
  return `${countText(count)} ${name}${count === 1 && date.length <= mostDate ? `, ${date}` : ''}`;
}

/** Returns the part of a window of this width, in pixels, that the buttons at its ends leave to the labels. */
export function clearOfButtons(entries: TimelineEntries, window: TimeWindow, width: number): TimeWindow {
  const { earlier, later } = outsideOf(entries, window);
  const msPerPixel = (window.end - window.start) / width;
  const lengthOf = (text: string) => (text.length * characterPixels + framePixels) * msPerPixel;
  const start = window.start + (earlier ? lengthOf(outsideText(entries, earlier, 'earlier')) : 0);
  const end = window.end - (later ? lengthOf(outsideText(entries, later, 'later')) : 0);
  return start < end ? { start, end } : window;
}
