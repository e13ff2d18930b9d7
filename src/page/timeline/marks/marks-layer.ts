import { anchorOf } from '../entries/anchor.ts';
import { foregroundOf } from '../entries/background.ts';
import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { groupPath, pathsOf, ringsPath } from './mark-paths.ts';
import { countOf, firstOf } from '../entries/entry-ranges.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { markAt } from './mark-at.ts';
import type { TimeMarks } from './time-marks.ts';
import { marksOf } from './time-marks.ts';

const svg = 'http://www.w3.org/2000/svg';

function pathWith(classes: string, path = ''): SVGPathElement {
  const element = document.createElementNS(svg, 'path');
  element.setAttribute('class', classes);
  element.setAttribute('d', path);
  return element;
}

/** A row with marks of its own. */
export interface MarksRow {
  /** Positions of its entries, ascending. */
  positions: Uint32Array;
  /** The one colour of its marks: a slot from 0 to 7; undefined is that of an entry without persons. */
  slot: number | undefined;
  /** Distance of its lower edge from the axis, in pixels. */
  base: number;
  /** True if it has cards above its marks. */
  expanded: boolean;
}

/** Distance of the marks of a row from its lower edge, in pixels. */
const rowMarksAt = 7;
/** Heights that the marks of a row may fill without cards and below its cards, in pixels. */
const [collapsedRoom, expandedRoom] = [24, 12];

/** Makes a group of SVG elements; `up` moves it up, in pixels. */
function layerWith(classes: string, up: number, paths: ReadonlyMap<string, string>): SVGGElement {
  const layer = document.createElementNS(svg, 'g');
  layer.setAttribute('class', classes);
  if (up > 0) layer.setAttribute('transform', `translate(0 ${-up})`);
  layer.append(...[...paths].map(([name, path]) => pathWith(name, path)));
  return layer;
}

interface Drawn {
  window: TimeWindow;
  width: number;
  /** Height above the axis, in pixels. */
  height: number;
}

/**
 * Draws the marks of the entries on the axis line, or in rows above it, in the overscan layer: a pan translates them
 * with it.
 */
export class MarksLayer {
  readonly #overscan: HTMLElement;
  readonly #picture = document.createElementNS(svg, 'svg');
  readonly #marks = document.createElementNS(svg, 'g');
  readonly #brackets = pathWith('mark-group');
  readonly #ring = pathWith('mark-lit');
  #entries: TimelineEntries | null = null;
  #rows: readonly MarksRow[] | null = null;
  #room = 0;
  #groups: readonly TimeWindow[] = [];
  /** Position of the lit entry; -1 for none. */
  #lit = -1;
  #drawn: Drawn | null = null;
  /** The drawn marks, with the distance of their line from the axis, in pixels. */
  #lines: { marks: TimeMarks; up: number }[] = [];
  /** Has the place of the mark under the pointer, and its key. */
  readonly #pointed = document.createElement('div');
  #members: EntryRanges = [];

  constructor(overscan: HTMLElement) {
    this.#overscan = overscan;
    this.#pointed.className = 'timeline-pointed-mark';
    this.#picture.setAttribute('class', 'timeline-marks');
    this.#picture.setAttribute('aria-hidden', 'true');
    this.#picture.append(this.#marks, this.#brackets, this.#ring);
    // Cards cover the bars of a dense window.
    overscan.prepend(this.#picture);
  }

  /** Sets the entries, and the rows in which they are drawn; null draws all of them on the axis. */
  show(entries: TimelineEntries, rows: readonly MarksRow[] | null): void {
    if (entries === this.#entries && rows === this.#rows) return;
    this.#entries = entries;
    this.#rows = rows;
    this.#drawMarks();
  }

  /** Sets the height below the lowest cards that the marks on the axis may fill, in pixels. */
  limit(room: number): void {
    if (room === this.#room) return;
    this.#room = room;
    this.#drawMarks();
  }

  /** Sets the intervals from the first to the last start of each group of entries, which get a bracket. */
  showGroups(groups: readonly TimeWindow[]): void {
    this.#groups = groups;
    this.#drawGroups();
  }

  /** Sets the position of the entry whose marks get a ring, and in several rows a line between them; -1 for none. */
  light(position: number): void {
    this.#lit = position;
    this.#drawRing();
  }

  /**
   * Finds the mark at a place on the page, in pixels, and returns an element that has its place and, as `data-key`, its
   * key; null for none. The element is the same for all marks, and takes no pointer.
   */
  elementAt(pageX: number, pageY: number): HTMLElement | null {
    const { left, top } = this.#picture.getBoundingClientRect();
    const entries = this.#entries;
    for (const [row, { marks, up }] of entries ? this.#lines.entries() : []) {
      const mark = entries && markAt(entries, marks, pageX - left, pageY - top + up);
      if (!mark) continue;
      const { box, members } = mark;
      this.#members = members;
      this.#pointed.dataset['key'] = `m:${row}:${firstOf(members)}:${countOf(members)}`;
      this.#pointed.style.translate = `${box.left}px ${box.top - up}px`;
      this.#pointed.style.width = `${box.width}px`;
      this.#pointed.style.height = `${box.height}px`;
      if (!this.#pointed.isConnected) this.#overscan.append(this.#pointed);
      return this.#pointed;
    }
    this.#pointed.remove();
    return null;
  }

  /** Returns the entries of the mark that `elementAt` found last; null if its key is another. */
  membersOf(key: string): EntryRanges | null {
    return this.#pointed.dataset['key'] === key ? this.#members : null;
  }

  /** Draws a window that is `width` pixels wide; `height` is that of the drawing above the axis. */
  draw(window: TimeWindow, width: number, height: number): void {
    const drawn = this.#drawn;
    const same = drawn?.width === width && drawn.height === height && drawn.window.start === window.start;
    if (same && drawn.window.end === window.end) return;
    this.#drawn = { window, width, height };
    this.#drawMarks();
    this.#drawGroups();
    this.#drawRing();
  }

  #x({ window, width }: Drawn, time: number): number {
    return ((time - window.start) / (window.end - window.start)) * width;
  }

  #drawMarks(): void {
    const [entries, drawn] = [this.#entries, this.#drawn];
    if (!entries || !drawn) return;
    const { window, width, height } = drawn;
    const rows = this.#rows;
    this.#pointed.remove();
    if (!rows) {
      const marks = marksOf(entries, foregroundOf(entries), window, width, { stack: this.#room, dense: height });
      this.#picture.classList.toggle('timeline-dense', marks.dense);
      this.#marks.replaceChildren(layerWith('', 0, pathsOf(marks)));
      this.#lines = [{ marks, up: 0 }];
      return;
    }
    this.#picture.classList.remove('timeline-dense');
    this.#lines = rows.map(({ positions, base, expanded }) => {
      const room = expanded ? expandedRoom : collapsedRoom;
      const marks = marksOf(entries, positions, window, width, { stack: room, dense: room });
      return { marks, up: base + rowMarksAt };
    });
    const layers = this.#lines.map(({ marks, up }, row) => {
      const slot = rows[row]?.slot;
      return layerWith(slot === undefined ? 'mark-row' : `mark-row person-${slot}`, up, pathsOf(marks));
    });
    this.#marks.replaceChildren(...layers);
  }

  #drawGroups(): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const paths = this.#groups.map(({ start, end }) => groupPath(this.#x(drawn, start), this.#x(drawn, end)));
    this.#brackets.setAttribute('d', paths.join(''));
  }

  #drawRing(): void {
    const [entries, drawn, lit] = [this.#entries, this.#drawn, this.#lit];
    if (!entries || !drawn) return;
    const rows = this.#rows?.filter(({ positions }) => positions.includes(lit)).map(({ base }) => -base - rowMarksAt);
    const path = lit < 0 ? '' : ringsPath(this.#x(drawn, anchorOf(entries, lit)), rows ?? [0]);
    this.#ring.setAttribute('d', path);
  }
}
