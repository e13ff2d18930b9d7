import { dateText } from '../../bundle/date-text.ts';
import type { Companion } from '../../filter/company.ts';

function when({ count, inView, most, mostCount }: Companion): string {
  if (most === null) return 'none in view';
  const place = `${/-\d\d-\d\d$/.test(most) ? 'on' : 'in'} ${dateText(most)}`;
  if (mostCount < inView) return `most ${place}`;
  if (inView < count) return `in view only ${place}`;
  return count === 1 ? place : `all ${place}`;
}

/** A companion in words: how often and, where there is a window to be in, when most. */
export function companionText(name: string, companion: Companion, hasWindow: boolean): string {
  const articles = companion.count === 1 ? '1 article' : `${companion.count.toLocaleString('en')} articles`;
  const together = `${name}, ${articles} together`;
  return hasWindow ? `${together}, ${when(companion)}` : together;
}
