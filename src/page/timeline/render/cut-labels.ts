import type { AxisPlace } from '../axis/axis-place.ts';
import type { Overscan } from './overscan.ts';

const padding = 3;
/** Rounding error of a character's width, which is measured in whole pixels. */
const rounding = 0.5;

function leftOf(label: HTMLElement): number {
  return Number.parseFloat(label.style.transform.slice('translate('.length)) || 0;
}

/** Hides axis labels that an edge of the view would cut. Null shows all of them, because the view is about to move. */
export function hideCutLabels({ element }: Overscan, { characters }: AxisPlace, seen: Overscan['seen'] | null): void {
  for (const label of element.querySelectorAll<HTMLElement>('.vis-text:not(.vis-measure)')) {
    // The width is computed from the number of characters, because measuring would force a layout within a frame.
    const { width } = label.classList.contains('vis-major') ? characters.major : characters.minor;
    const left = leftOf(label) + padding;
    const right = left + label.textContent.length * (width + rounding);
    const cuts = (edge: number) => left < edge && right > edge;
    const visibility = seen && (cuts(seen.left) || cuts(seen.right)) ? 'hidden' : '';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}
