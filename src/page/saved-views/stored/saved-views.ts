import { storedList } from '../../stored-data/stored-list.ts';
import { savedViewsSchema } from './saved-view.ts';

/** The saved views of this browser. */
export const savedViews = storedList({
  database: 'dateline',
  store: 'saved-views',
  key: 'views-1',
  schema: savedViewsSchema,
  content: 'saved views',
  advice: {
    full: 'delete views that are not needed',
    denied: 'The address of the page is a link to what you see: it can be kept as a bookmark.',
  },
});
