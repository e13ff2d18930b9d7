import { countText } from '../../../format/count-text.ts';
import { dateText } from '../../../format/date-text.ts';
import type { Companion } from '../../state/filter/company.ts';

function when({ count, inView, most, mostCount }: Companion): string {
  if (most === null) return 'none in view';
  const place = `${/-\d\d-\d\d$/.test(most) ? 'on' : 'in'} ${dateText(most)}`;
  if (mostCount < inView) return `most ${place}`;
  if (inView < count) return `in view only ${place}`;
  return count === 1 ? place : `all ${place}`;
}

/** Describes a co-mention: the number of articles or events (`noun` is the singular), and with a window the peak. */
export function companionText(name: string, companion: Companion, noun: string, hasWindow: boolean): string {
  const counted = companion.count === 1 ? `1 ${noun}` : `${countText(companion.count)} ${noun}s`;
  const together = `${name}, ${counted} together`;
  return hasWindow ? `${together}, ${when(companion)}` : together;
}
