import { useQuery } from '@tanstack/react-query';
import type { Collection } from '../../contract/collection.ts';
import { counted } from '../../format/counted.ts';
import { facetColumns } from '../../contract/facets.ts';
import { namesQuery } from '../data/names-query.ts';
import { Failure } from '../notice/failure.tsx';
import { BoundedList } from './bounded-list.tsx';

interface SpellingsProps {
  collection: Collection;
  facet: 'person' | 'org' | 'place';
  number: number;
}

/** The names by which the texts mention a person, an organisation or a place, each with the reason of the link. */
export function Spellings({ collection, facet, number }: SpellingsProps) {
  const { data, error, refetch } = useQuery(namesQuery(collection));
  const all = data?.[facetColumns[facet].names][number]?.spellings;
  if (facet === 'person' && collection.corrected?.uncounted.includes(number))
    return <p className="origin">The names in the texts are counted again by the next bundle.</p>;
  if (all?.length === 0) return null;
  return (
    <section className="about-section" aria-labelledby="about-names">
      <h3 className="section-title" id="about-names">
        Named in the texts as
      </h3>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!all && !error && <p className="waiting">Fetching the names…</p>}
      {all && (
        <BoundedList
          className="spellings"
          count={all.length}
          nouns="names"
          renderRow={(at) => {
            const { name = '', reason = '', mentions = 0 } = all[at] ?? {};
            return (
              <>
                <bdi className="text spelling">{name}</bdi>{' '}
                <span className="origin">
                  {reason}, {counted(mentions, 'mention')}
                </span>
              </>
            );
          }}
        />
      )}
    </section>
  );
}
