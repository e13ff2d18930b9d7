import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeSavedViews, savedViewsQuery, watchSavedViews } from './stored/saved-views.ts';
import { useViewState } from '../state/url/use-view-state.ts';
import { formatView, parseView } from '../state/url/view-state.ts';
import { SavedViews } from './saved-views.tsx';

/** The panel of saved views; `title` is the collection's. Calls `onOpened` after one of them was opened. */
export function SavedViewsPanel({ title, onOpened }: { title: string; onOpened: () => void }) {
  const client = useQueryClient();
  const [view, setView] = useViewState();
  const { data, error } = useQuery(savedViewsQuery);
  const { mutateAsync } = useMutation(changeSavedViews);
  useEffect(() => watchSavedViews(client), [client]);
  return (
    <SavedViews
      views={data}
      error={error}
      search={formatView(view)}
      title={title}
      onChange={mutateAsync}
      onOpen={(search) => {
        setView(parseView(search));
        onOpened();
      }}
    />
  );
}
