import type { Bar, Bracket, Dot, TimeMarks } from './time-marks.ts';
import { dotPixels, levelPixels } from './time-marks.ts';
import type { Look } from './looks.ts';

/** SVG paths by the classes of their elements. The axis line is at y = 0, and above it y is negative. */
export type PathsByClass = Map<string, string>;

const radius = dotPixels / 2;
/** Depth of a bracket below the axis, in pixels. */
export const bracketDepth = 6;
/** The least height of a bar, in pixels. */
export const leastBar = 3;
/** Length of an arrow, in pixels. */
const arrowLength = 16;
/** Depth of a group's bracket, and how far it extends beyond the anchors of its first and last member, in pixels. */
const [groupDepth, groupOverhang] = [9, radius];
/** Share of a bracket that fades at each end, and the greatest length of a fading end, in pixels. */
const [fadedShare, mostFaded] = [0.2, 24];

const tenths = (pixels: number) => Math.round(pixels * 10) / 10;

class Paths {
  readonly byClass: PathsByClass = new Map();

  add(kind: string, { slot }: Pick<Look, 'slot'>, path: string): void {
    const classes = slot === null ? kind : `${kind} person-${slot}`;
    this.byClass.set(classes, (this.byClass.get(classes) ?? '') + path);
  }
}

function circle(x: number, y: number): string {
  return `M${tenths(x - radius)} ${y}a${radius} ${radius} 0 1 1 ${dotPixels} 0a${radius} ${radius} 0 1 1-${dotPixels} 0z`;
}

/** Draws the shaft and the head of an arrow; `to` is its point. */
function arrow(from: number, to: number, y: number): string {
  const back = to > from ? -4 : 4;
  return `M${tenths(from)} ${y}H${tenths(to)}m${back}-3l${-back} 3l${back} 3`;
}

function addDot(paths: Paths, dot: Dot): void {
  const { x, level, shape, style } = dot;
  const y = -level * levelPixels;
  if (shape.openEnd) paths.add('mark-line', dot, arrow(x + radius, x + radius + arrowLength, y));
  if (shape.openStart) paths.add('mark-line', dot, arrow(x - radius, x - radius - arrowLength, y));
  if (shape.approximate) paths.add('mark-faded', dot, `M${tenths(x - 2 * radius - 1)} ${y}h${2 * dotPixels + 2}`);
  paths.add(`mark-dot mark-${style}`, dot, circle(x, y));
}

function addBracket(paths: Paths, bracket: Bracket): void {
  const { from, to, shape, style } = bracket;
  const kind = `mark-line mark-${style}`;
  if (!shape.approximate) {
    paths.add(kind, bracket, `M${tenths(from + 0.5)} 0v${bracketDepth}H${tenths(to - 0.5)}v-${bracketDepth}`);
    return;
  }
  const faded = Math.min(mostFaded, (to - from) * fadedShare);
  paths.add(kind, bracket, `M${tenths(from + faded)} ${bracketDepth}H${tenths(to - faded)}`);
  for (const [start, by] of [
    [from, faded],
    [to, -faded],
  ] as const) {
    paths.add('mark-faded', bracket, `M${tenths(start + by)} ${bracketDepth}h${tenths(-by / 2)}`);
    paths.add('mark-faded mark-farthest', bracket, `M${tenths(start + by / 2)} ${bracketDepth}h${tenths(-by / 2)}`);
  }
}

/** Draws bars that are `unit` pixels high for each entry, or as the least bar; their parts are stacked. */
function addBars(paths: Paths, bars: readonly Bar[], unit: number): void {
  for (const { from, to, count, parts } of bars) {
    const height = Math.max(leastBar, count * unit);
    const [left, width] = [tenths(from + 0.5), tenths(Math.max(1, to - from - 1))];
    let bottom = 0;
    for (const part of parts) {
      const high = part.share * height;
      paths.add('mark-bar', part, `M${left} ${tenths(-bottom)}v${tenths(-high)}h${width}v${tenths(high)}z`);
      bottom += high;
    }
  }
}

/** Draws the bracket of a group, from its first to its last mark. `from` and `to` are their places in pixels. */
export function groupPath(from: number, to: number): string {
  const [left, right] = [tenths(from - groupOverhang), tenths(to + groupOverhang)];
  return `M${left} ${groupDepth - 3}v3H${right}v-3`;
}

/**
 * Draws a ring around each mark of the entry that is hovered over or selected, and a line between them. `levels` are
 * the places of its marks above each other, the highest first: as y, in pixels.
 */
export function ringsPath(x: number, levels: readonly number[]): string {
  const around = radius + 2.5;
  const left = tenths(x - around);
  const arcs = `a${around} ${around} 0 1 1 ${2 * around} 0a${around} ${around} 0 1 1-${2 * around} 0z`;
  const rings = levels.map((y) => `M${left} ${y}${arcs}`);
  const lines = levels.slice(1).map((y, at) => `M${tenths(x)} ${(levels[at] ?? y) + around}V${y - around}`);
  return [...rings, ...lines].join('');
}

/** Draws marks as SVG paths, one for each class, so that the number of elements is bounded. */
export function pathsOf({ dots, brackets, bars, unit }: TimeMarks): PathsByClass {
  const paths = new Paths();
  for (const bracket of brackets) addBracket(paths, bracket);
  addBars(paths, bars, unit);
  for (const dot of dots) addDot(paths, dot);
  return paths.byClass;
}
