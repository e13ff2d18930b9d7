import type { TextRun } from './text-run.ts';

type Page = readonly TextRun[][];

/** Heads and feet are in so many rows from the top and from the bottom. */
const outerRows = 3;
/** Left and right pages have different heads, and a first page often has none. */
const leastShare = 0.4;
const pageNumber = /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i;
/** The points by which the height of a repeated line may differ. */
const sameHeight = 6;

function keyOf({ text, y }: TextRun): string {
  return `${Math.round(y / sameHeight)} ${text.toLowerCase().replace(/\d+/g, '#')}`;
}

function isOuter(at: number, page: Page): boolean {
  return at < outerRows || at >= page.length - outerRows;
}

/**
 * Removes running heads and feet: lines that most pages have at the same height, equal but for numbers. A number alone
 * in the first or last row is that of the page.
 */
export function withoutRunningHeads(pages: readonly Page[]): TextRun[][][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = page.filter((_, at) => isOuter(at, page)).flatMap((row) => row.map(keyOf));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, leastShare * pages.length);
  return pages.map((page) =>
    page
      .map((row, at) => {
        const isEdge = at === 0 || at === page.length - 1;
        if (!isOuter(at, page)) return row;
        return row.filter((run) => (counts.get(keyOf(run)) ?? 0) < least && !(isEdge && pageNumber.test(run.text)));
      })
      .filter((row) => row.length > 0),
  );
}
