import type { CorrectionOf } from '../../../contract/corrections.ts';
import type { Draft, Name } from '../draft.ts';
import { findName, findShown, joinedName } from '../find-name.ts';
import { replaceNames } from '../move-names.ts';
import type { Named } from '../named.ts';
import { nothing } from './result.ts';
import type { Result } from './result.ts';

const person = (name: string): string => `person "${name}"`;

function persons(names: readonly Name[]): [Named, Name][] {
  return names.map((name) => ['persons', name]);
}

/** Merges people; the first that is found is kept with its name. */
export function mergePeople(draft: Draft, { names }: CorrectionOf<'merge-people'>): Result {
  const sought = names.map((name) => ({ name, found: findName(draft, 'persons', name) }));
  const missing = sought.flatMap(({ name, found }) => (found ? [] : [person(name)]));
  const found = [...new Set(sought.flatMap((each) => each.found ?? []))];
  const [kept, ...others] = found;
  if (!kept || others.length === 0) return { draft, missing };
  return { draft: replaceNames(draft, persons(found), joinedName(kept.name, found), 'persons'), missing };
}

/** Renames a person. A person who has the name already becomes the same. */
export function renamePerson(draft: Draft, { name, to }: CorrectionOf<'rename-person'>): Result {
  const found = findName(draft, 'persons', name);
  if (!found) return nothing(draft, person(name));
  const namesake = findShown(draft, 'persons', to);
  const joined = namesake && namesake !== found ? [found, namesake] : [found];
  return { draft: replaceNames(draft, persons(joined), joinedName(to, joined), 'persons'), missing: [] };
}

/** Removes a person. A spelling is not enough, since others may be spelled so too. */
export function removePerson(draft: Draft, { name }: CorrectionOf<'not-a-person'>): Result {
  const found = findShown(draft, 'persons', name);
  if (!found) return nothing(draft, person(name));
  return { draft: replaceNames(draft, persons([found]), null, 'persons'), missing: [] };
}
