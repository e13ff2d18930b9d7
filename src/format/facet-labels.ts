import type { Facet } from '../contract/facets.ts';
import { languageName } from './language-name.ts';

/** The words for a facet: the title of its group, and the kind of one of its names. */
interface FacetLabel {
  title: string;
  kind: string;
}

/** The words for each facet. */
export const facetLabels: Record<Facet, FacetLabel> = {
  person: { title: 'People', kind: 'person' },
  org: { title: 'Organisations', kind: 'organisation' },
  place: { title: 'Places', kind: 'place' },
  keyword: { title: 'Keywords', kind: 'keyword' },
  source: { title: 'Sources', kind: 'source' },
  lang: { title: 'Languages', kind: 'language' },
};

/** A name of a facet for a reader: a language by its English name, everything else as the bundle spells it. */
export function facetNameText(facet: Facet, name: string): string {
  return facet === 'lang' ? languageName(name) : name;
}
