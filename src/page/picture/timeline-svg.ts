import { ticksOf } from '../timeline/axis/ticks.ts';
import type { TimelineEntries, TimelineLane, TimeWindow } from '../timeline/entries/entries.ts';
import { countText } from '../../format/count-text.ts';
import { labelRows } from './label-rows.ts';
import { fitted, textWidth } from './text-width.ts';
import { xmlText } from '../../format/xml-text.ts';

/** The colours of a picture, as CSS. */
export interface PictureColours {
  paper: string;
  ink: string;
  soft: string;
  line: string;
  /** Of the colour slots 0 to 7. */
  persons: readonly string[];
}

export interface Picture {
  title: string;
  /** The period and the filters. */
  subtitle: string;
  entries: TimelineEntries;
  /** Null for one lane without a label. */
  lanes: readonly TimelineLane[] | null;
  window: TimeWindow;
  /** In pixels. */
  width: number;
  legend: readonly { label: string; slot: number }[];
  colours: PictureColours;
}

/** Maximum number of bars: a larger picture is opened by few programs. */
export const maxDrawn = 2000;

const fonts = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const [margin, rowHeight, fontSize, axisHeight] = [24, 20, 12, 28];

const markLegend = {
  planned: 'Dashed: still to come when it was written',
  nonfactual: 'Dashed, in italics: may not have happened',
  inferred: 'Hollow: the time is not spelled out',
};

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${xmlText(content)}</text>`;
}

/** Finds the positions of a lane whose times are partly in the window. */
function seenIn({ start, end }: TimelineEntries, positions: Iterable<number>, window: TimeWindow): number[] {
  const seen = (at: number) =>
    (start[at] ?? 0) < window.end && Math.max(end[at] ?? 0, (start[at] ?? 0) + 1) > window.start;
  return [...positions].filter((at) => seen(at));
}

/**
 * Draws the timeline as SVG: title, lanes with a bar and a label for every entry in the window, axis and legend. As
 * high as its labels need; it refers to no font or file. Beyond {@link maxDrawn} entries it says how many are left out.
 */
export function timelineSvg({ entries, lanes, window, width, colours, ...picture }: Picture): string {
  const scale = (width - 2 * margin) / (window.end - window.start);
  const xOf = (time: number) => margin + (Math.min(Math.max(time, window.start), window.end) - window.start) * scale;
  const parts: string[] = [];
  let y = margin + 16;
  parts.push(text(margin, y, fitted(picture.title, (width - 2 * margin) / 18), 'font-size="18" font-weight="600"'));
  y += 20;
  parts.push(text(margin, y, fitted(picture.subtitle, (width - 2 * margin) / fontSize), `fill="${colours.soft}"`));
  y += 14;
  const top = y;
  let budget = maxDrawn;
  let left = 0;
  const marksSeen = new Set<keyof typeof markLegend>();
  const slotsSeen = new Set<number>();

  const bar = (at: number, rowTop: number, lane: TimelineLane | null): string => {
    const id = entries.id[at] ?? 0;
    const marks = entries.marks(id);
    for (const mark of marks) marksSeen.add(mark);
    const slot = lane?.slot ?? entries.colours(id)[0];
    if (slot !== undefined) slotsSeen.add(slot);
    const colour = slot === undefined ? colours.soft : (colours.persons[slot] ?? colours.soft);
    const [from, to] = [xOf(entries.start[at] ?? 0), xOf(entries.end[at] ?? 0)];
    const dashed = marks.includes('planned') || marks.includes('nonfactual') ? ' stroke-dasharray="3 2"' : '';
    const hollow = marks.includes('inferred') || dashed !== '';
    // A time that is not known to the day is a pale band as wide as it may be.
    const band = `<rect x="${from.toFixed(1)}" y="${rowTop + 2}" width="${Math.max(3, to - from).toFixed(1)}" height="${rowHeight - 4}"`;
    const opacity = entries.precise(id) ? 1 : 0.3;
    return `${band} fill="${hollow ? colours.paper : colour}" stroke="${colour}"${dashed} opacity="${opacity}"/>`;
  };

  for (const lane of lanes ?? [null]) {
    const seen = seenIn(entries, lane ? lane.positions : entries.id.keys(), window);
    const drawn = seen.slice(0, budget);
    budget -= drawn.length;
    left += seen.length - drawn.length;
    if (lane) {
      y += 18;
      const colour = lane.slot === undefined ? colours.ink : (colours.persons[lane.slot] ?? colours.ink);
      const label = fitted(lane.label, (width - 2 * margin) / 14);
      parts.push(text(margin, y, label, `font-size="13" font-weight="600" fill="${colour}"`));
      y += 6;
    }
    const bars = drawn.map((position) => {
      const [from, to] = [xOf(entries.start[position] ?? 0), xOf(entries.end[position] ?? 0)];
      const labelled = textWidth(entries.headline(entries.id[position] ?? 0)) * fontSize;
      return { position, from, to: Math.max(from + 3, to), width: labelled };
    });
    const placed = labelRows(bars, { from: margin, to: width - margin });
    const laneTop = y;
    for (const { position, row, left: x, width: room } of placed) {
      const id = entries.id[position] ?? 0;
      const rowTop = laneTop + row * rowHeight;
      const style = entries.marks(id).includes('nonfactual') ? 'font-style="italic"' : '';
      const headline = entries.headline(id);
      parts.push(
        `<g class="entry"><title>${xmlText(`${entries.when(id)}: ${headline}`)}</title>`,
        bar(position, rowTop, lane),
        text(x, rowTop + 14, fitted(headline, room / fontSize), style),
        '</g>',
      );
      y = Math.max(y, rowTop + rowHeight);
    }
    if (lane) parts.push(`<path d="M${margin} ${y + 4}H${width - margin}" stroke="${colours.line}"/>`);
    y += 8;
  }

  const ticks = ticksOf(window, width - 2 * margin);
  const grid = ticks.map(({ at }) => `<path d="M${xOf(at).toFixed(1)} ${top}V${y}" stroke="${colours.line}"/>`);
  parts.push(`<path d="M${margin} ${y}H${width - margin}" stroke="${colours.ink}"/>`);
  for (const tick of ticks) parts.push(text(margin + tick.left, y + 16, tick.label, `fill="${colours.soft}"`));
  y += axisHeight;

  const legend = [
    ...picture.legend.filter(({ slot }) => slotsSeen.has(slot)),
    ...[...marksSeen].map((mark) => ({ label: markLegend[mark], slot: -1 })),
    ...(left > 0 ? [{ label: `${countText(left)} more are not drawn`, slot: -1 }] : []),
  ];
  let x = margin;
  for (const { label, slot } of legend) {
    const shown = fitted(label, (width - 2 * margin - 16) / fontSize);
    const needed = 16 + textWidth(shown) * fontSize + 14;
    if (x > margin && x + needed > width - margin) {
      x = margin;
      y += rowHeight;
    }
    const colour = colours.persons[slot];
    if (colour) parts.push(`<rect x="${x.toFixed(1)}" y="${y}" width="10" height="10" fill="${colour}"/>`);
    parts.push(text(colour ? x + 16 : x, y + 10, shown, `fill="${colours.soft}"`));
    x += needed;
  }
  const height = Math.ceil(y + (legend.length > 0 ? rowHeight : 0) + margin / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${fonts}" font-size="${fontSize}" fill="${colours.ink}" role="img" aria-label="Timeline">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...grid,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
