import type { Figure, Scene } from './scene.ts';
import type { VisItem } from './vis-port.ts';

/** Lanes that the style sheet knows. */
export const mostLanes = 24;

function classesOf({ item, face, showsSpan, wide }: Figure): string {
  const classes = [`lane-${Math.min(item.lane, mostLanes - 1)}`];
  if (face.count > 1) classes.push('timeline-group');
  else if (showsSpan) classes.push('timeline-band');
  if (showsSpan && wide) classes.push('timeline-wide');
  if (face.selected) classes.push('timeline-selected');
  if (face.planned) classes.push('timeline-planned');
  return classes.join(' ');
}

function visItemOf(figure: Figure): VisItem {
  const base = { id: figure.item.key, content: '', className: classesOf(figure), start: new Date(figure.item.start) };
  return figure.showsSpan
    ? { ...base, type: 'range', align: figure.wide ? 'auto' : 'left', end: new Date(figure.item.end) }
    : { ...base, type: 'box', align: 'left' };
}

function signature({ face, item, showsSpan, wide }: Figure): string {
  return JSON.stringify([face, showsSpan, wide, item.lane, item.start, item.end]);
}

/** What has to be removed and what added or changed to get from one scene to the next: as little as can be. */
export function changes(before: Scene | null, after: Scene): { removed: string[]; put: VisItem[] } {
  const removed = [...(before?.figures.keys() ?? [])].filter((key) => !after.figures.has(key));
  const put = [...after.figures.values()].filter((figure) => {
    const old = before?.figures.get(figure.item.key);
    return !old || signature(old) !== signature(figure);
  });
  return { removed, put: put.map(visItemOf) };
}
