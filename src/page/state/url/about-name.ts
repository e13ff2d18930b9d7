/** The facets whose names have a page. */
const aboutFacets = ['person', 'org', 'place', 'keyword'] as const;

export type AboutFacet = (typeof aboutFacets)[number];

/** A name of a facet, as the collection spells it; not empty. */
export interface AboutName {
  facet: AboutFacet;
  name: string;
}

/** Parses `person:NAME`, `org:`, `place:` or `keyword:`; null for anything else. */
export function parseAbout(text: string): AboutName | null {
  const colon = text.indexOf(':');
  const facet = aboutFacets.find((each) => each === text.slice(0, colon));
  const name = text.slice(colon + 1);
  return facet !== undefined && colon >= 0 && name !== '' ? { facet, name } : null;
}

/** Formats a name so that {@link parseAbout} parses it to the same; null for an empty one. */
export function formatAbout({ facet, name }: AboutName): string | null {
  return name === '' ? null : `${facet}:${name}`;
}

/** Checks whether the names of a facet have a page. */
export function hasPage<Facet extends string>(facet: Facet): facet is Facet & AboutFacet {
  return aboutFacets.some((each) => each === facet);
}
