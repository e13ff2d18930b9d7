/**
 * A whole number as it is written in English: `1,234`. The browser's own way has to get its locale ready first, which
 * takes some 15 ms of what stands between a reader and the first picture of the page.
 */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
