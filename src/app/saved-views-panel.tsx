import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeSavedViews, savedViewsQuery, watchSavedViews } from '../data/saved-views.ts';
import { useViewState } from '../url/use-view-state.ts';
import { formatView, parseView } from '../url/view-state.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { Dialog } from './dialog.tsx';

/** The saved views over the page; opening one closes the panel. `title` is the collection's. */
export function SavedViewsPanel({ title, onClose }: { title: string; onClose: () => void }) {
  const client = useQueryClient();
  const [view, setView] = useViewState();
  const { data, error } = useQuery(savedViewsQuery);
  const { mutateAsync } = useMutation(changeSavedViews);
  useEffect(() => watchSavedViews(client), [client]);
  return (
    <Dialog title="Saved views" className="saved-views" onClose={onClose}>
      <SavedViews
        views={data}
        error={error}
        search={formatView(view)}
        title={title}
        onChange={mutateAsync}
        onOpen={(search) => {
          setView(parseView(search));
          onClose();
        }}
      />
    </Dialog>
  );
}
