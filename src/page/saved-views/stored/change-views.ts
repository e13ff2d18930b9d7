import { cut } from '../../stored-data/tidy-text.ts';
import { limits } from './saved-view.ts';
import type { SavedView } from './saved-view.ts';

/**
 * Returns the first free name among the name itself, then with (2), (3) and so on; the name is cut if the number makes
 * it too long.
 */
export function freeName(name: string, isFree: (name: string) => boolean): string {
  let candidate = name;
  for (let number = 2; !isFree(candidate); number++) {
    const tail = ` (${number})`;
    candidate = cut(name, limits.name - tail.length).trimEnd() + tail;
  }
  return candidate;
}

export interface MergeResult {
  views: SavedView[];
  /** The incoming views that were added, with their new names. */
  added: SavedView[];
  /** The new names of the added views that had to be renamed. */
  renamed: string[];
}

/**
 * Adds incoming views to the stored ones. A view of the same name and search is a duplicate and is not added. If
 * another search has the name, the incoming view gets the next free name; if its id is taken, it gets one from `newId`.
 * The merge is idempotent.
 */
export function mergeViews(
  stored: readonly SavedView[],
  incoming: readonly SavedView[],
  newId: () => string,
): MergeResult {
  const merged: MergeResult = { views: [...stored], added: [], renamed: [] };
  const searchOf = new Map(stored.map((view) => [view.name, view.search]));
  const ids = new Set(stored.map((view) => view.id));
  for (const view of incoming) {
    const name = freeName(view.name, (wanted) => (searchOf.get(wanted) ?? view.search) === view.search);
    if (searchOf.has(name)) continue;
    const added = { ...view, name, id: ids.has(view.id) ? newId() : view.id };
    searchOf.set(name, view.search);
    ids.add(added.id);
    merged.views.push(added);
    merged.added.push(added);
    if (name !== view.name) merged.renamed.push(name);
  }
  return merged;
}

/** Adds a view to the stored ones, or replaces the one with the id `replaced`. */
export function saveView(
  stored: readonly SavedView[],
  view: SavedView,
  replaced: string | null,
  newId: () => string,
): SavedView[] {
  return mergeViews(replaced === null ? stored : removeView(stored, replaced), [view], newId).views;
}

/** Renames the view with this id, to the next free name if the name is taken. An unknown id changes nothing. */
export function renameView(stored: readonly SavedView[], id: string, name: string): SavedView[] {
  const taken = new Set(stored.filter((other) => other.id !== id).map((other) => other.name));
  return stored.map((view) => (view.id === id ? { ...view, name: freeName(name, (free) => !taken.has(free)) } : view));
}

/** Removes the view with this id. */
export function removeView(stored: readonly SavedView[], id: string): SavedView[] {
  return stored.filter((view) => view.id !== id);
}
