import type { EntryMark } from '../entries/entries.ts';

/** The label of an item. All texts are untrusted. */
export interface ItemLabel {
  key: string;
  /** Label of the item's lane; null without lanes. */
  lane: string | null;
  /** Width to which the label is cut, in pixels; null if it is not cut. */
  cut: number | null;
  /** Number of entries; 1 for a single entry. */
  count: number;
  /** That number with its noun. */
  counted: string;
  headline: string;
  /** Date of an entry with its basis, or first and last date of a group. */
  date: string;
  /** The most frequent persons of a group, computed on demand. */
  people: () => readonly string[];
  colours: readonly number[];
  selected: boolean;
  marks: readonly EntryMark[];
  /** A remark in a few words; '' for none. */
  note: string;
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

/** Makes the accessible name, which begins with the visible text (WCAG 2.5.3, label in name). */
function nameOf({ count, counted, headline, date, note, lane }: ItemLabel, people: readonly string[]): string {
  const name = count === 1 ? `${headline}, ${date}` : `${counted} ${headline} and others, ${date}`;
  const named = people.length === 0 ? [] : [`with ${people.join(', ')}`];
  return [name, ...named, ...(note === '' ? [] : [note]), ...(lane === null ? [] : [lane])].join(', ');
}

function describe(button: HTMLElement, label: ItemLabel, people: readonly string[]): void {
  button.title = [`${label.date}: ${label.headline}`, label.note, people.join(', ')]
    .filter((line) => line !== '')
    .join('\n');
  button.setAttribute('aria-label', nameOf(label, people));
}

/**
 * Adds the persons of a group to its name at the first hover or focus, because few of the drawn groups are ever looked
 * at.
 */
function tellPeople(button: HTMLElement, label: ItemLabel): void {
  const told = new AbortController();
  const tell = () => {
    told.abort();
    describe(button, label, label.people());
  };
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, tell, { signal: told.signal });
}

/**
 * Makes the element of an item: a button that the arrow keys reach, not Tab. Texts become text nodes and attributes
 * only, never markup.
 */
export function itemElement(label: ItemLabel): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = 'timeline-item';
  button.dataset['key'] = label.key;
  describe(button, label, []);
  if (label.count > 1) tellPeople(button, label);
  if (label.selected) button.setAttribute('aria-current', 'true');
  if (label.count > 1) button.setAttribute('aria-haspopup', 'dialog');
  if (label.cut !== null) button.style.maxWidth = `${label.cut}px`;
  if (label.colours.length > 0) button.append(colourBars(label.colours));
  if (label.count > 1) button.append(part('timeline-item-count', label.counted), ' ');
  button.append(part('timeline-item-headline', label.headline));
  if (label.note !== '') button.append(' ', part('timeline-item-note', label.note));
  return button;
}
