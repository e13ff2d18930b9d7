import { cut, limits } from './saved-view.ts';
import type { SavedView } from './saved-view.ts';

/** A step from the views that are held to those that shall be. Names stay unique, and so do ids. */
export type ViewsChange = (held: readonly SavedView[]) => SavedView[];

/** The name itself, then with (2), (3) and so on, until one is free; cut where the number would make it too long. */
export function freeName(name: string, isFree: (name: string) => boolean): string {
  let candidate = name;
  for (let number = 2; !isFree(candidate); number++) {
    const tail = ` (${number})`;
    candidate = cut(name, limits.name - tail.length).trimEnd() + tail;
  }
  return candidate;
}

export interface Merged {
  views: SavedView[];
  /** What came in of the incoming, under the names that it got. */
  added: SavedView[];
  /** The names, as they are now, of those that came in under another than their own. */
  renamed: string[];
}

/**
 * Adds views to those held. One of the same name and search is the same view and stays as it was; one whose name is
 * taken by another search gets the next free name; one whose id is taken gets one of `newId`. The same views merged
 * again change nothing.
 */
export function mergeViews(held: readonly SavedView[], incoming: readonly SavedView[], newId: () => string): Merged {
  const merged: Merged = { views: [...held], added: [], renamed: [] };
  const searchOf = new Map(held.map((view) => [view.name, view.search]));
  const ids = new Set(held.map((view) => view.id));
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

/** Adds a view to those held, or puts it in the place of the one with the id `replaced`. */
export function saveView(
  held: readonly SavedView[],
  view: SavedView,
  replaced: string | null,
  newId: () => string,
): SavedView[] {
  return mergeViews(replaced === null ? held : removeView(held, replaced), [view], newId).views;
}

/** Gives the view with this id another name, or the next that is free. Where it is gone, nothing changes. */
export function renameView(held: readonly SavedView[], id: string, name: string): SavedView[] {
  const taken = new Set(held.filter((other) => other.id !== id).map((other) => other.name));
  return held.map((view) => (view.id === id ? { ...view, name: freeName(name, (free) => !taken.has(free)) } : view));
}

/** Takes the view with this id away. */
export function removeView(held: readonly SavedView[], id: string): SavedView[] {
  return held.filter((view) => view.id !== id);
}
