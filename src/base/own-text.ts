/**
 * Copies a passage of a text. A slice keeps the whole text that it was cut from in memory, for as long as the slice is.
 */
export function ownText(passage: string): string {
  return ` ${passage}`.slice(1);
}
