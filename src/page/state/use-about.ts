import { useMemo } from 'react';
import type { Collection } from '../../contract/collection.ts';
import type { Selection } from './selection/use-selection.ts';
import type { AboutFacet, AboutName } from './url/about-name.ts';
import type { ViewState } from './url/view-state.ts';
import type { SetView } from './url/view-store.ts';

/** The page of a name, and functions that open another or close it. */
export interface About {
  /** The name and its number in its column; null if no page of a name is shown. */
  shown: (AboutName & { number: number }) | null;
  /** Opens the page of a name in place of an article. */
  open: (facet: AboutFacet, number: number) => void;
  close: () => void;
}

/** Finds the name of the URL: null beside an open article, and for a name that the collection does not have. */
export function useAbout(
  collection: Collection,
  { about }: ViewState,
  { article, closed }: Selection,
  change: SetView,
): About {
  const shown = useMemo(() => {
    if (!about || article !== null) return null;
    const number = collection.columns[about.facet].names.indexOf(about.name);
    return number < 0 ? null : { ...about, number };
  }, [collection, about, article]);
  return {
    shown,
    open: (facet, number) => {
      const { [number]: name } = collection.columns[facet].names;
      if (name !== undefined) change({ ...closed, about: { facet, name } });
    },
    close: () => change({ about: null }),
  };
}
