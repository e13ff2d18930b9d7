import type { Mentioned } from '../../contract/record.ts';
import { fold } from '../../text/fold.ts';

/** Gathers mentions by name, whatever the letters' size, in the order of the first of each. */
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
