import type { Facet } from '../contract/facets.ts';
import { languageName } from './language-name.ts';

/** Labels of a facet: the title of its group, and the kind of its names. */
interface FacetLabel {
  title: string;
  kind: string;
}

/** Labels by facet. */
export const facetLabels: Record<Facet, FacetLabel> = {
  person: { title: 'People', kind: 'person' },
  org: { title: 'Organisations', kind: 'organisation' },
  place: { title: 'Places', kind: 'place' },
  keyword: { title: 'Keywords', kind: 'keyword' },
  source: { title: 'Sources', kind: 'source' },
  lang: { title: 'Languages', kind: 'language' },
};

/** Formats a name of a facet: a language by its English name, other names as the bundle spells them. */
export function facetNameText(facet: Facet, name: string): string {
  return facet === 'lang' ? languageName(name) : name;
}
