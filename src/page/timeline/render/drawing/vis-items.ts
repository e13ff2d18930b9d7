import type { LaidOutCard, TimelineLayout } from '../../layout/timeline-layout.ts';
import type { VisItem } from './drawing-backend.ts';

function classesOf({ row, size, label }: LaidOutCard): string {
  const classes = [`row-${Math.max(0, row)}`, `timeline-size-${size}`];
  if (label.count > 1) classes.push('timeline-group');
  if (label.selected) classes.push('timeline-selected');
  classes.push(...label.marks.map((mark) => `timeline-${mark}`));
  return classes.join(' ');
}

function visItemOf(laidOut: LaidOutCard): VisItem {
  const { key, card } = laidOut;
  return { id: key, content: '', type: 'box', align: 'left', className: classesOf(laidOut), start: new Date(card.at) };
}

function signature({ label, lane, size, row, base, card }: LaidOutCard): string {
  return JSON.stringify([label, lane, size, row, base, card.at, card.width, card.offset, card.pinned]);
}

/** Computes the minimal difference between two layouts: the keys to remove, and the items to add or update. */
export function changes(before: TimelineLayout | null, after: TimelineLayout): { removed: string[]; put: VisItem[] } {
  const removed = [...(before?.cards.keys() ?? [])].filter((key) => !after.cards.has(key));
  const put = [...after.cards.values()].filter((laidOut) => {
    const old = before?.cards.get(laidOut.key);
    return !old || signature(old) !== signature(laidOut);
  });
  return { removed, put: put.map(visItemOf) };
}
