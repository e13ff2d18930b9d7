import { useDeferredValue, useMemo, useState } from 'react';
import { fold } from '../../text/fold.ts';
import { firstOrder, nextOrder } from './name-order.ts';

interface NamesInput {
  names: readonly string[];
  shown: (name: string) => string;
  counts: Uint32Array;
  chosen: readonly number[];
  excluded: readonly number[];
  match: 'any' | 'all' | null;
  /** What is looked for, as it is typed; '' for all names. */
  wanted: string;
  limit: number;
}

interface ListedNames {
  /** Numbers of the names to list, in their order. */
  listed: readonly number[];
  /** How many there are, listed or not. */
  total: number;
  /** What they were looked for by; behind what is typed while that is under way. '' for all. */
  sought: string;
  /** Tells that something in the list is being pressed: it keeps its order for once. */
  keepOrder: () => void;
}

function namesWith(folded: readonly string[], text: string): Uint32Array {
  const found: number[] = [];
  folded.forEach((name, number) => {
    if (name.includes(text)) found.push(number);
  });
  return Uint32Array.from(found);
}

/** Which names of a facet are to be listed: those with the highest counts, and what is chosen or excluded. */
export function useNames({ names, shown, counts, chosen, excluded, match, wanted, limit }: NamesInput): ListedNames {
  const sought = useDeferredValue(wanted.trim());
  const seeking = sought !== '';
  // Folding all of them takes longer than a key stroke should.
  const folded = useMemo(() => (seeking ? names.map((name) => fold(shown(name))) : null), [names, shown, seeking]);
  const among = useMemo(() => folded && namesWith(folded, fold(sought)), [folded, sought]);
  const input = {
    counts,
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
    total: among?.length ?? names.length,
    sought,
    keepOrder: () => setOrder((now) => ({ ...now, pressed: true })),
  };
}
