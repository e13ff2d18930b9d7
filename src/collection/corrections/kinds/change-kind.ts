import type { Draft } from '../draft.ts';
import { findName, findShown, joinedName } from '../find-name.ts';
import { replaceNames } from '../move-names.ts';
import { nothing } from './result.ts';
import type { Result } from './result.ts';

const kinds = {
  'person-to-organization': { from: 'persons', to: 'organizations', text: 'person' },
  'organization-to-person': { from: 'organizations', to: 'persons', text: 'organisation' },
} as const;

/** Makes a person an organisation, or an organisation a person; one that has the name already becomes the same. */
export function changeKind(draft: Draft, { kind, name }: { kind: keyof typeof kinds; name: string }): Result {
  const { from, to, text } = kinds[kind];
  const found = findName(draft, from, name);
  if (!found) return nothing(draft, `${text} "${name}"`);
  const namesake = findShown(draft, to, found.name);
  const joined = joinedName(namesake?.name ?? found.name, namesake ? [namesake, found] : [found]);
  const moved = namesake ? [[to, namesake] as const, [from, found] as const] : [[from, found] as const];
  return {
    draft: replaceNames(
      draft,
      moved.map(([kindOf, each]) => [kindOf, each]),
      joined,
      to,
    ),
    missing: [],
  };
}
