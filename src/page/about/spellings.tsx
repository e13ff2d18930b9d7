import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { facetColumns } from '../../contract/facets.ts';
import { countText } from '../../format/count-text.ts';
import { namesQuery } from '../data/names-query.ts';
import { Failure } from '../notice/failure.tsx';
import { counted } from './count-mentions.ts';

interface SpellingsProps {
  collection: Collection;
  facet: 'person' | 'org' | 'place';
  number: number;
}

const shownAtFirst = 8;

/** The names by which the texts mention a person, an organisation or a place, each with the reason of the link. */
export function Spellings({ collection, facet, number }: SpellingsProps) {
  const { data, error, refetch } = useQuery(namesQuery(collection));
  const [shown, setShown] = useState(shownAtFirst);
  const all = data?.[facetColumns[facet].names][number]?.spellings;
  if (all?.length === 0) return null;
  const left = (all?.length ?? 0) - shown;
  return (
    <section className="about-section" aria-labelledby="about-names">
      <h3 className="section-title" id="about-names">
        Named in the texts as
      </h3>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!all && !error && <p className="waiting">Fetching the names…</p>}
      <ul className="spellings">
        {all?.slice(0, shown).map(({ name, reason, mentions }) => (
          <li key={name}>
            <bdi className="text spelling">{name}</bdi>{' '}
            <span className="origin">
              {reason}, {counted(mentions, 'mention')}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown * 4)}>
          Show more ({countText(left)} names left)
        </button>
      )}
    </section>
  );
}
