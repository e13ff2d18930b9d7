import type { Draft } from '../draft.ts';
import { findShown } from '../find-name.ts';
import { replaceNames } from '../move-names.ts';
import { nothing } from './result.ts';
import type { Result } from './result.ts';

const kinds = {
  'remove-keyword': { from: 'keywords', text: 'keyword' },
  'remove-place': { from: 'places', text: 'place' },
} as const;

/** Removes a keyword or a place. */
export function removeName(draft: Draft, { kind, name }: { kind: keyof typeof kinds; name: string }): Result {
  const { from, text } = kinds[kind];
  const found = findShown(draft, from, name);
  if (!found) return nothing(draft, `${text} "${name}"`);
  return { draft: replaceNames(draft, [[from, found]], null, from), missing: [] };
}
