import type { LaidOutCard } from '../layout/timeline-layout.ts';

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function colourBars(slots: readonly number[]): HTMLElement {
  const bars = part('timeline-card-colours', '');
  for (const slot of slots) bars.append(part(`person-${slot}`, ''));
  return bars;
}

/** Makes the accessible name, which begins with the visible text (WCAG 2.5.3, label in name). */
function nameOf({ label, lane }: LaidOutCard, people: readonly string[]): string {
  const { count, counted, headlines, date, note } = label;
  const name = count === 1 ? `${headlines.join()}, ${date}` : `${counted} ${headlines.join(' · ')}, ${date}`;
  const named = count === 1 || people.length === 0 ? [] : [`with ${people.join(', ')}`];
  return [name, ...named, ...(note === '' ? [] : [note]), ...(lane === null ? [] : [lane])].join(', ');
}

/** Adds the persons of a group to its name at the first hover or focus, because few groups are ever looked at. */
function namePeopleLater(button: HTMLElement, laidOut: LaidOutCard): void {
  const named = new AbortController();
  const name = () => {
    named.abort();
    button.setAttribute('aria-label', nameOf(laidOut, laidOut.label.people()));
  };
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, name, { signal: named.signal });
}

const mostPeople = 2;

/** The lines around the headline of a large card: date and remark above it, persons below it. */
function details({ label }: LaidOutCard): { above: HTMLElement; below: HTMLElement } {
  const above = part('timeline-card-date', [label.date, label.note].filter((text) => text !== '').join(' · '));
  const below = part('timeline-card-people', '');
  label
    .people()
    .slice(0, mostPeople)
    .forEach((name, at) => {
      const isolated = document.createElement('bdi');
      isolated.textContent = name;
      below.append(at > 0 ? ', ' : '', isolated);
    });
  return { above, below };
}

/** The texts of a card, the persons' bars apart. */
function textsOf(laidOut: LaidOutCard): (HTMLElement | string)[] {
  const { size, label } = laidOut;
  if (label.count > 1) {
    const headlines = label.headlines.flatMap((text, at) => [
      at > 0 ? ' · ' : '',
      part('timeline-card-headline', text),
    ]);
    return [part('timeline-card-count', label.counted), ' ', ...headlines];
  }
  const headline = part('timeline-card-headline', label.headlines[0] ?? '');
  if (size === 'L') {
    const { above, below } = details(laidOut);
    return [above, headline, below];
  }
  return label.note === '' ? [headline] : [headline, ' ', part('timeline-card-note', label.note)];
}

/**
 * Makes the element of a card: a button that the arrow keys reach, not Tab. Texts become text nodes and attributes
 * only, never markup.
 */
export function cardElement(laidOut: LaidOutCard): HTMLElement {
  const { key, card, label, size } = laidOut;
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = `timeline-card timeline-card-${size}`;
  button.dataset['key'] = key;
  button.setAttribute('aria-label', nameOf(laidOut, []));
  if (card.offset > 0) button.dataset['side'] = card.offset >= card.width ? 'left' : 'over';
  if (label.selected) button.setAttribute('aria-current', 'true');
  if (label.count > 1) {
    namePeopleLater(button, laidOut);
    button.setAttribute('aria-haspopup', 'dialog');
  }
  button.style.width = `${card.width}px`;
  if (card.offset > 0) button.style.translate = `${-card.offset}px`;
  if (card.pinned > 0) button.style.paddingLeft = `${card.pinned + 8}px`;
  if (label.colours.length > 0) button.append(colourBars(label.colours));
  const text = part('timeline-card-text', '');
  text.append(...textsOf(laidOut));
  button.append(text);
  return button;
}
