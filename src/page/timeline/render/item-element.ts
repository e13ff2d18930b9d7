/** What an item shows. All texts are of unknown origin. */
export interface ItemFace {
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
function nameOf({ count, counted, headline, date, planned, lane }: ItemFace, people: readonly string[]): string {
  const name = count === 1 ? `${headline}, ${date}` : `${counted} ${headline} and others, ${date}`;
  const named = people.length === 0 ? [] : [`with ${people.join(', ')}`];
  return [name, ...named, ...(planned ? ['planned'] : []), ...(lane === null ? [] : [lane])].join(', ');
}

function describe(button: HTMLElement, face: ItemFace, people: readonly string[]): void {
  button.title = [`${face.date}: ${face.headline}`, people.join(', ')].filter((line) => line !== '').join('\n');
  button.setAttribute('aria-label', nameOf(face, people));
}

/** Adds who is in a group once it has the pointer or the focus: many are drawn, and few are looked at. */
function tellPeople(button: HTMLElement, face: ItemFace): void {
  const told = new AbortController();
  const tell = () => {
    told.abort();
    describe(button, face, face.people());
  };
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, tell, { signal: told.signal });
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
  describe(button, face, []);
  if (face.count > 1) tellPeople(button, face);
  if (face.selected) button.setAttribute('aria-current', 'true');
  if (face.count > 1) button.setAttribute('aria-haspopup', 'dialog');
  if (face.cut !== null) button.style.maxWidth = `${face.cut}px`;
  if (face.colours.length > 0) button.append(colourBars(face.colours));
  if (face.count > 1) button.append(part('timeline-item-count', face.counted), ' ');
  button.append(part('timeline-item-headline', face.headline));
  return button;
}
