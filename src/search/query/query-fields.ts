import { facets } from '../../contract/facets.ts';
import type { DateLeaf, NameField } from './query.ts';

const relations = ['before', 'after', 'on'] as const satisfies readonly DateLeaf['relation'][];

/** All fields that can be written in a query, as in `person:`. */
const fields: readonly string[] = [...facets, 'headline', ...relations];

/** Matches a field and its colon, also the wide one of Chinese keyboards; sticky. */
export const fieldPattern = new RegExp(`(?:${fields.join('|')})[:：]`, 'iy');

/** All fields as a list in a sentence. */
export const fieldList = `${fields.slice(0, -1).join(', ')} and ${fields.at(-1) ?? ''}`;

// Names that other search engines and people use for our fields; ours comes first in each line.
const otherNames = new Map(
  [
    'person people persons name who',
    'org orgs organization organizations organisation organisations company',
    'place places location country city where',
    'keyword keywords tag tags topic subject',
    'source sources publisher publication paper newspaper site outlet',
    'lang language',
    'headline headlines title intitle',
    'before until till to',
    'after since from',
    'on date day month year when',
  ].flatMap((list) => {
    const [field = '', ...others] = list.split(' ');
    return others.map((other) => [other, field] as const);
  }),
);

/** The field that an unknown name most likely means; undefined if there is none. */
export function likelyField(written: string): string | undefined {
  return otherNames.get(written.toLowerCase());
}

export function isName(field: string): field is NameField {
  return facets.some((facet) => facet === field);
}

export function isRelation(field: string): field is DateLeaf['relation'] {
  return relations.some((relation) => relation === field);
}
