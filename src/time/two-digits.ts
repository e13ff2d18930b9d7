/** Writes a month, a day or an hour with two digits, as ISO 8601 does. */
export function twoDigits(value: number | string): string {
  return String(value).padStart(2, '0');
}
