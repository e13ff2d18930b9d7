/** The parts of the page that a frame of another page may show, in their order in the URL. */
export const embedParts = ['timeline', 'list', 'detail', 'filters'] as const;

export type EmbedPart = (typeof embedParts)[number];

/** The parts of a frame whose URL names none. */
export const usualParts: readonly EmbedPart[] = ['timeline', 'detail'];

/** Returns the known ones of some parts in their order; the usual ones if neither timeline nor list is among them. */
export function partsOf(named: readonly string[]): readonly EmbedPart[] {
  const parts = embedParts.filter((part) => named.includes(part));
  return parts.includes('timeline') || parts.includes('list') ? parts : usualParts;
}
