import { countText } from '../../../format/count-text.ts';
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

/** The line below the headline: the source and some of the people. */
function sourceLine({ label: { source, people } }: LaidOutCard, most: number): HTMLElement {
  const line = part('timeline-card-people', '');
  const names = people().slice(0, most);
  [...(source === '' ? [] : [source]), ...names].forEach((text, at) => {
    const isolated = document.createElement('bdi');
    isolated.textContent = text;
    const separator = at === 1 && source !== '' ? ' · ' : ', ';
    line.append(at > 0 ? separator : '', isolated);
  });
  return line;
}

function dateLine({ label: { date, note, counted, count } }: LaidOutCard): HTMLElement {
  const texts = [...(count > 1 ? [counted] : []), date, note].filter((text) => text !== '');
  return part('timeline-card-date', texts.join(' · '));
}

/** Makes the lines of a card in full: date and remark, the headlines, the people. */
export function detailsOf(laidOut: LaidOutCard): HTMLElement[] {
  const headlines = laidOut.label.headlines.map((text) => part('timeline-card-headline', text));
  return [dateLine(laidOut), ...headlines, sourceLine(laidOut, mostPeople + 1)];
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
  if (size === 'L') return [dateLine(laidOut), headline, sourceLine(laidOut, mostPeople)];
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
