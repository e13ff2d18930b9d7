import type { LaidOutItem, TimelineLayout } from '../layout/timeline-layout.ts';
import type { VisItem } from './drawing-backend.ts';

function classesOf({ row, label, showsSpan, wide }: LaidOutItem): string {
  const classes = [`row-${row}`];
  if (label.count > 1) classes.push('timeline-group');
  else if (showsSpan) classes.push('timeline-band');
  if (showsSpan && wide) classes.push('timeline-wide');
  if (label.selected) classes.push('timeline-selected');
  classes.push(...label.marks.map((mark) => `timeline-${mark}`));
  return classes.join(' ');
}

function visItemOf(laidOut: LaidOutItem): VisItem {
  const base = {
    id: laidOut.label.key,
    content: '',
    className: classesOf(laidOut),
    start: new Date(laidOut.item.start),
  };
  return laidOut.showsSpan
    ? { ...base, type: 'range', align: 'left', end: new Date(laidOut.item.end) }
    : { ...base, type: 'box', align: 'left' };
}

function signature({ label, item, row, showsSpan, wide }: LaidOutItem): string {
  return JSON.stringify([label, showsSpan, wide, row, item.start, item.end]);
}

/** Computes the minimal difference between two layouts: the keys to remove, and the items to add or update. */
export function changes(before: TimelineLayout | null, after: TimelineLayout): { removed: string[]; put: VisItem[] } {
  const removed = [...(before?.items.keys() ?? [])].filter((key) => !after.items.has(key));
  const put = [...after.items.values()].filter((laidOut) => {
    const old = before?.items.get(laidOut.label.key);
    return !old || signature(old) !== signature(laidOut);
  });
  return { removed, put: put.map(visItemOf) };
}
