/** Large, middle or small: a card with date and people, a headline in two lines, a headline in one line. */
export type CardSize = 'L' | 'M' | 'S';

/** Space between the cards of a row, in pixels. */
export const gap = 8;

interface Dimensions {
  height: number;
  /** Space above it. */
  above: number;
  /** Bounds of the width; a headline that needs more is cut. */
  least: number;
  most: number;
  /** Size of the headline's type, and the width of what is beside it: border, bar and padding. */
  type: number;
  frame: number;
  lines: number;
}

/** Sizes of the cards, in pixels, as in the style sheet. */
export const dimensions: Readonly<Record<CardSize, Dimensions>> = {
  L: { height: 82, above: 5, least: 280, most: 280, type: 16, frame: 26, lines: 2 },
  M: { height: 38, above: 5, least: 96, most: 240, type: 13, frame: 20, lines: 2 },
  S: { height: 20, above: 6, least: 48, most: 420, type: 13, frame: 18, lines: 1 },
};

/** Height of a row with the space above it, in pixels. */
export function pitchOf(size: CardSize): number {
  return dimensions[size].height + dimensions[size].above;
}

/** The greatest number of rows that the style sheet has rules for. */
const mostRows = 24;

/** Number of rows of a size in a height, in pixels. */
export function rowsIn(height: number, size: CardSize): number {
  return Math.max(0, Math.min(mostRows, Math.floor(height / pitchOf(size))));
}

/** The greatest number of large cards. */
const mostLarge = 12;

/** Middle cards of this width, in pixels, count as a full row when the size is chosen. */
const usualMiddle = 228;

/** Up to this number of entries a place, and in all, middle cards show enough of them. */
const [mostForPlace, mostMiddle] = [2, 66];

/** The sizes to try for a number of entries in view, the largest first, in a drawing of this size in pixels. */
export function sizesFor(count: number, { width, height }: { width: number; height: number }): CardSize[] {
  const places = rowsIn(height, 'M') * Math.max(1, Math.floor(width / usualMiddle));
  const middle = rowsIn(height, 'M') >= 2 && count <= Math.min(mostMiddle, places * mostForPlace);
  return [
    ...(count <= mostLarge && rowsIn(height, 'L') >= 2 ? (['L'] as const) : []),
    ...(middle ? (['M'] as const) : []),
    'S',
  ];
}

/** Height that stays free for marks on the axis below small cards and their groups, in pixels. */
export const smallCardsAt = 20;

/** The height that the marks on the axis may fill below the lowest row of cards, with a gap of a pixel or more. */
export function marksRoom(size: CardSize): number {
  return size === 'S' ? smallCardsAt + 4 : 6;
}
