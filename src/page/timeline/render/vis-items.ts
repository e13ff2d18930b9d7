import type { Figure, Scene } from '../layout/scene.ts';
import type { VisItem } from './port.ts';

function classesOf({ row, face, showsSpan, wide }: Figure): string {
  const classes = [`row-${row}`];
  if (face.count > 1) classes.push('timeline-group');
  else if (showsSpan) classes.push('timeline-band');
  if (showsSpan && wide) classes.push('timeline-wide');
  if (face.selected) classes.push('timeline-selected');
  if (face.planned) classes.push('timeline-planned');
  return classes.join(' ');
}

function visItemOf(figure: Figure): VisItem {
  const base = { id: figure.face.key, content: '', className: classesOf(figure), start: new Date(figure.item.start) };
  return figure.showsSpan
    ? { ...base, type: 'range', align: 'left', end: new Date(figure.item.end) }
    : { ...base, type: 'box', align: 'left' };
}

function signature({ face, item, row, showsSpan, wide }: Figure): string {
  return JSON.stringify([face, showsSpan, wide, row, item.start, item.end]);
}

/** What has to be removed and what added or changed to get from one scene to the next: as little as can be. */
export function changes(before: Scene | null, after: Scene): { removed: string[]; put: VisItem[] } {
  const removed = [...(before?.figures.keys() ?? [])].filter((key) => !after.figures.has(key));
  const put = [...after.figures.values()].filter((figure) => {
    const old = before?.figures.get(figure.face.key);
    return !old || signature(old) !== signature(figure);
  });
  return { removed, put: put.map(visItemOf) };
}
