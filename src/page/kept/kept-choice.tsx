import { useMemo, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { keptText, tagOf } from '../state/filter/kept-filter.ts';
import type { KeptFilter } from '../state/filter/kept-filter.ts';
import type { Kept } from '../state/kept/use-kept.ts';
import { KeptTransfer } from './kept-transfer.tsx';
import { tagCounts } from './tag-counts.ts';

interface KeptChoiceProps {
  kept: Kept;
  collection: Collection;
  /** The entries that are counted. */
  of: 'articles' | 'events';
  chosen: readonly KeptFilter[];
  onChange: (chosen: KeptFilter[]) => void;
}

const opposites: Readonly<Partial<Record<KeptFilter, KeptFilter>>> = { read: 'unread', unread: 'read' };

function label(filter: KeptFilter): string {
  const tag = tagOf(filter);
  return tag === null ? keptText(filter).replace(/^./, (first) => first.toUpperCase()) : `#${tag}`;
}

/** Filters by what the reader keeps, with the buttons that export and import it. */
export function KeptChoice({ kept, collection, of, chosen, onChange }: KeptChoiceProps) {
  const { items, rowsOf, error } = kept;
  // A filter that was chosen once stays, so that the focus is not lost when nothing has its state any more.
  const [everChosen, setEverChosen] = useState(chosen);
  if (chosen.some((filter) => !everChosen.includes(filter))) setEverChosen([...new Set([...everChosen, ...chosen])]);
  const counts = useMemo(() => {
    const filters: KeptFilter[] = ['starred', 'noted', 'read', 'new'];
    for (const tag of tagCounts(items ?? []).keys()) filters.push(`tagged:${tag}`);
    return new Map(filters.map((filter) => [filter, rowsOf([filter])?.[of]?.length ?? 0]));
  }, [items, rowsOf, of]);
  const has = (filter: KeptFilter) => everChosen.includes(filter) || (counts.get(filter) ?? 0) > 0;
  const states = (['starred', 'noted', 'unread', 'read', 'new'] as const).filter(
    (filter) => has(filter === 'unread' ? 'read' : filter) || has(filter),
  );
  const tags = [...new Set([...counts.keys(), ...everChosen])].filter(
    (filter) => tagOf(filter) !== null && has(filter),
  );
  return (
    <fieldset className="facet only-choice kept-choice">
      <legend className="section-title">Kept by you</legend>
      {[...states, ...tags].map((filter) => (
        <label key={filter} className="text">
          <input
            type="checkbox"
            checked={chosen.includes(filter)}
            onChange={({ target }) => {
              const others = chosen.filter((other) => other !== filter && other !== opposites[filter]);
              onChange(target.checked ? [...others, filter] : others);
            }}
          />{' '}
          {label(filter)}
          {counts.has(filter) && ` (${countText(counts.get(filter) ?? 0)})`}
        </label>
      ))}
      {error && (
        <p className="view-fault text" role="alert">
          {error.message}
        </p>
      )}
      {!error && items?.length === 0 && <p className="view-note">Star, tag or note an article, to find it here.</p>}
      <KeptTransfer collection={collection} items={items ?? []} />
    </fieldset>
  );
}
