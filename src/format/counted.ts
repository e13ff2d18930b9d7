import { countText } from './count-text.ts';

/** Formats a number of things: "1 report", "2,000 reports". `noun` is the singular, of which the plural ends in s. */
export function counted(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
