import type { AxisPlace } from '../axis/axis-place.ts';
import type { Overscan } from './overscan.ts';

const padding = 3;
/** The width of a character is known in whole pixels. */
const rounding = 0.5;

function leftOf(label: HTMLElement): number {
  return Number.parseFloat(label.style.transform.slice('translate('.length)) || 0;
}

/** Hides the labels of the axis that an edge of the view would cut; null shows all again, as is due while the view moves. */
export function hideCutLabels({ element }: Overscan, { characters }: AxisPlace, seen: Overscan['seen'] | null): void {
  for (const label of element.querySelectorAll<HTMLElement>('.vis-text:not(.vis-measure)')) {
    // Worked out, not measured: to measure would lay everything out in the middle of a frame.
    const { width } = label.classList.contains('vis-major') ? characters.major : characters.minor;
    const left = leftOf(label) + padding;
    const right = left + label.textContent.length * (width + rounding);
    const cuts = (edge: number) => left < edge && right > edge;
    const visibility = seen && (cuts(seen.left) || cuts(seen.right)) ? 'hidden' : '';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}
