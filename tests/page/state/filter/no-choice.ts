import { byFacet } from '../../../../src/contract/facets.ts';
import type { FilterChoice } from '../../../../src/page/state/filter/filter.ts';

/** The choice of filters that every article passes. */
export const noChoice: FilterChoice = {
  found: null,
  facets: byFacet(() => ({ match: 'any', chosen: [], excluded: [] })),
  only: [],
  from: null,
  to: null,
};
