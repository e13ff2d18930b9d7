/**
 * Formats an integer with English grouping: `1,234`. Intl.NumberFormat takes some 15 ms to load its locale, which would
 * delay the first render.
 */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
