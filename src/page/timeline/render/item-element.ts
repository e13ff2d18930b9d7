/** What an item shows. All texts are of unknown origin. */
export interface ItemLabel {
  key: string;
  /** Label of the lane that it stands in. */
  lane: string | null;
  /** Pixels that its label is cut to; null where it has its full length. */
  cut: number | null;
  /** Number of entries; 1 for an entry itself. */
  count: number;
  /** That number in words. */
  counted: string;
  headline: string;
  /** Readable date, or first and last date of a group. */
  date: string;
  /** Of a group, who is named most in it: asked for once someone looks at it. */
  people: () => readonly string[];
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

/** Begins with the text that is seen. */
function nameOf({ count, counted, headline, date, planned, lane }: ItemLabel, people: readonly string[]): string {
  const name = count === 1 ? `${headline}, ${date}` : `${counted} ${headline} and others, ${date}`;
  const named = people.length === 0 ? [] : [`with ${people.join(', ')}`];
  return [name, ...named, ...(planned ? ['planned'] : []), ...(lane === null ? [] : [lane])].join(', ');
}

function describe(button: HTMLElement, label: ItemLabel, people: readonly string[]): void {
  button.title = [`${label.date}: ${label.headline}`, people.join(', ')].filter((line) => line !== '').join('\n');
  button.setAttribute('aria-label', nameOf(label, people));
}

/** Adds who is in a group once it has the pointer or the focus: many are drawn, and few are looked at. */
function tellPeople(button: HTMLElement, label: ItemLabel): void {
  const told = new AbortController();
  const tell = () => {
    told.abort();
    describe(button, label, label.people());
  };
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, tell, { signal: told.signal });
}

/**
 * The element of an item: a button, reached by the arrow keys and not by Tab. Texts only ever become text nodes and
 * attributes, never markup.
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
  return button;
}
