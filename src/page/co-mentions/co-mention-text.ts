import { countText } from '../../format/count-text.ts';
import { dateText } from '../../format/date-text.ts';
import type { CoMention } from './count-co-mentions.ts';

function when({ count, inView, most, mostCount }: CoMention): string {
  if (most === null) return 'none on the time axis';
  const place = `${/-\d\d-\d\d$/.test(most) ? 'on' : 'in'} ${dateText(most)}`;
  if (mostCount < inView) return `most ${place}`;
  if (inView < count) return `on the time axis only ${place}`;
  return count === 1 ? place : `all ${place}`;
}

/** Describes a co-mention: the number of articles or events (`noun` is the singular), and with a time axis the peak. */
export function coMentionText(name: string, coMention: CoMention, noun: string, hasAxis: boolean): string {
  const counted = coMention.count === 1 ? `1 ${noun}` : `${countText(coMention.count)} ${noun}s`;
  const together = `${name}, ${counted} together`;
  return hasAxis ? `${together}, ${when(coMention)}` : together;
}
