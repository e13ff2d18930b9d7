import { savedViews } from './stored/saved-views.ts';
import { useStoredList } from '../stored-data/use-stored-list.ts';
import { useViewState } from '../state/url/use-view-state.ts';
import { formatView, parseView } from '../state/url/view-state.ts';
import { SavedViews } from './saved-views.tsx';

/** The panel of saved views; `title` is the collection's. Calls `onOpened` after one of them was opened. */
export function SavedViewsPanel({ title, onOpened }: { title: string; onOpened: () => void }) {
  const [view, setView] = useViewState();
  const { list, error, change } = useStoredList(savedViews);
  return (
    <SavedViews
      views={list}
      error={error}
      search={formatView(view)}
      title={title}
      onChange={change}
      onOpen={(search) => {
        setView(parseView(search));
        onOpened();
      }}
    />
  );
}
