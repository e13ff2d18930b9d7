import type { Mentioned } from '../../contract/record.ts';
import { fold } from '../../text/fold.ts';

/** Groups mentions by their folded names, in the order of first mentions. */
export function collect(found: readonly { name: string; span: [number, number] }[]): Mentioned[] {
  const byName = new Map<string, Mentioned>();
  for (const { name, span } of found) {
    const key = fold(name);
    const known = byName.get(key);
    if (known) known.mentions.push(span);
    else byName.set(key, { name, mentions: [span] });
  }
  return [...byName.values()];
}
