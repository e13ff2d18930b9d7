import type { Only } from './filter.ts';

/** What an article that is asked to be of some kind is called, in the filters and beside them. */
export const onlyTexts: Record<Only, string> = {
  events: 'telling of dated events',
  undated: 'undated',
  versions: 'given in several versions',
};
