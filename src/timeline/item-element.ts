/** What an item shows. All texts are of unknown origin. */
export interface ItemFace {
  key: string;
  /** Number of entries; 1 for an entry itself. */
  count: number;
  /** That number in words. */
  counted: string;
  headline: string;
  /** Readable date, or first and last date of a group. */
  date: string;
  colours: readonly number[];
  selected: boolean;
  planned: boolean;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function colourBars(slots: readonly number[]): HTMLElement {
  const bars = part('timeline-item-colours', '');
  for (const slot of slots) bars.append(part(`person-${slot}`, ''));
  return bars;
}

/**
 * The element of an item: a button, reached by the arrow keys and not by Tab. Texts only ever become text nodes and
 * attributes, never markup.
 */
export function itemElement(face: ItemFace): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = 'timeline-item';
  button.dataset['key'] = face.key;
  button.title = `${face.date}: ${face.headline}`;
  if (face.count === 1) {
    if (face.selected) button.setAttribute('aria-current', 'true');
    button.setAttribute('aria-label', `${face.headline}, ${face.date}${face.planned ? ', planned' : ''}`);
  } else {
    button.setAttribute('aria-label', `${face.counted} ${face.headline}, the first of ${face.date}`);
  }
  if (face.colours.length > 0) button.append(colourBars(face.colours));
  if (face.count > 1) button.append(part('timeline-item-count', face.counted), ' ');
  button.append(part('timeline-item-headline', face.headline));
  return button;
}
