import { useDeferredValue, useMemo, useState } from 'react';
import { fold } from '../../../text/fold.ts';
import { firstOrder, nextOrder } from './name-order.ts';

interface NamesInput {
  names: readonly string[];
  shown: (name: string) => string;
  counts: Uint32Array;
  totals: Uint32Array | null;
  chosen: readonly number[];
  excluded: readonly number[];
  match: 'any' | 'all' | null;
  /** The typed text of the search field; '' for all names. */
  wanted: string;
  limit: number;
}

interface ListedNames {
  /** Numbers of the listed names in their order. */
  listed: readonly number[];
  /** True if some are listed because they are characteristic of the results. */
  hasCharacteristic: boolean;
  /** Total number of matching names. */
  total: number;
  /** The search of these names, deferred behind the typed text; '' for all. */
  sought: string;
  /** Announces a press in the list, whose change keeps the order. */
  keepOrder: () => void;
}

function namesWith(folded: readonly string[], text: string): Uint32Array {
  const found: number[] = [];
  folded.forEach((name, number) => {
    if (name.includes(text)) found.push(number);
  });
  return Uint32Array.from(found);
}

/** Computes the listed names of a facet: the chosen and excluded, the characteristic, and the most frequent. */
export function useNames({
  names,
  shown,
  counts,
  totals,
  chosen,
  excluded,
  match,
  wanted,
  limit,
}: NamesInput): ListedNames {
  const sought = useDeferredValue(wanted.trim());
  const seeking = sought !== '';
  // Case folding of all names takes longer than a key stroke should.
  const folded = useMemo(() => (seeking ? names.map((name) => fold(shown(name))) : null), [names, shown, seeking]);
  const among = useMemo(() => folded && namesWith(folded, fold(sought)), [folded, sought]);
  const input = {
    counts,
    totals,
    among,
    picked: [...chosen, ...excluded],
    own: `${match} ${chosen.join()} ${excluded.join()}`,
    limit,
  };
  const [order, setOrder] = useState(() => firstOrder(input));
  const next = nextOrder(order, input);
  if (next !== order) setOrder(next);
  return {
    listed: next.names,
    hasCharacteristic: next.hasCharacteristic,
    total: among?.length ?? names.length,
    sought,
    keepOrder: () => setOrder((now) => ({ ...now, pressed: true })),
  };
}
