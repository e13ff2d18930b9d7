import { countText } from '../../../../format/count-text.ts';
import type { CardLabel } from '../../layout/cards/card-label.ts';
import type { LaidOutCard } from '../../layout/timeline-layout.ts';

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

const mostPeople = 2;

/**
 * Makes the accessible name, which begins with the visible text (WCAG 2.5.3, label in name): a large card shows its
 * source and its people too.
 */
function nameOf({ label, lane, size }: LaidOutCard, named: readonly string[] = []): string {
  const { count, counted, headlines, date, note, source } = label;
  const headline = count === 1 ? headlines.join() : `${counted} ${headlines.join(' · ')}`;
  const shown = size === 'L' ? [source, ...label.people().slice(0, mostPeople)] : [];
  const people = named.length > 0 ? `with ${named.join(', ')}` : '';
  return [headline, date, note, ...shown, people, lane ?? ''].filter((text) => text !== '').join(', ');
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

/** Makes a line of several texts; the style sheet puts a dot between them, which is no part of the name. */
function line(className: string, texts: readonly string[]): HTMLElement {
  const element = part(className, '');
  for (const text of texts.filter((each) => each !== '')) element.append(part('timeline-card-part', text), ' ');
  return element;
}

function dateLine({ date, note, counted, count }: CardLabel): HTMLElement {
  return line('timeline-card-date', [count > 1 ? counted : '', date, note]);
}

/** The line below the headline: the source and some of the people. */
function sourceLine(label: CardLabel, most: number): HTMLElement {
  return line('timeline-card-people', [label.source, label.people().slice(0, most).join(', ')]);
}

/** Makes the lines of a card in full: date and remark, the headlines, the people. */
export function detailsOf(label: CardLabel): HTMLElement[] {
  const headlines = label.headlines.map((text) => part('timeline-card-headline', text));
  return [dateLine(label), ...headlines, sourceLine(label, mostPeople + 1)];
}

/** Width of a character of a count, and of what is beside the count, in pixels. */
const [countCharacter, countFrame] = [7, 18];

/** The texts of a card, the persons' bars apart. */
function textsOf(laidOut: LaidOutCard): (HTMLElement | string)[] {
  const { size, label } = laidOut;
  if (label.count > 1) {
    if (laidOut.card.width < label.counted.length * countCharacter + countFrame)
      return [part('timeline-card-count', countText(label.count))];
    const headlines = label.headlines.flatMap((text, at) => [
      at > 0 ? ' · ' : '',
      part('timeline-card-headline', text),
    ]);
    return [part('timeline-card-count', label.counted), ' ', ...headlines];
  }
  const headline = part('timeline-card-headline', label.headlines[0] ?? '');
  // The style sheet puts the date above the headline, with which the name begins.
  if (size === 'L') return [headline, ' ', dateLine(label), sourceLine(label, mostPeople)];
  return label.note === '' ? [headline] : [headline, ' ', part('timeline-card-note', label.note)];
}

/**
 * Makes the element of a card: a button that the arrow keys reach, not Tab. Texts become text nodes and attributes
 * only, never markup.
 */
export function cardElement(laidOut: LaidOutCard): HTMLElement {
  const { key, card, label, size, base } = laidOut;
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = `timeline-card timeline-card-${size}`;
  button.dataset['key'] = key;
  button.setAttribute('aria-label', nameOf(laidOut));
  if (card.offset > 0) button.dataset['side'] = card.offset >= card.width ? 'left' : 'over';
  if (label.selected) button.setAttribute('aria-current', 'true');
  if (label.count > 1) {
    namePeopleLater(button, laidOut);
    button.setAttribute('aria-haspopup', 'dialog');
  }
  button.style.width = `${card.width}px`;
  if (card.offset > 0 || base > 0) button.style.translate = `${-card.offset}px ${-base}px`;
  if (card.pinned > 0) button.style.paddingLeft = `${card.pinned + 8}px`;
  if (label.colours.length > 0) button.append(colourBars(label.colours));
  const text = part('timeline-card-text', '');
  text.append(...textsOf(laidOut));
  button.append(text);
  return button;
}
