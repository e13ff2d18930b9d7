import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { collectionQuery } from '../data/bundle-queries.ts';
import { Failure } from '../notice/failure.tsx';
import { giveFocus } from '../ui/give-focus.ts';
import { Workspace } from './workspace.tsx';

/** The page: the collection, which is asked for before anything is rendered, or what kept it from coming. */
export function App() {
  const { data, error, refetch } = useQuery(collectionQuery);
  const [retried, setRetried] = useState(false);
  useEffect(() => {
    // What was pressed for it has gone.
    if (data && retried) giveFocus();
  }, [data, retried]);
  if (error)
    return (
      <main className="whole-page">
        <h1>Dateline</h1>
        <Failure
          error={error}
          retry={() => {
            setRetried(true);
            void refetch();
          }}
        />
      </main>
    );
  if (!data)
    return (
      <main className="whole-page" aria-busy="true">
        <h1>Dateline</h1>
        <p role="status">Loading the collection…</p>
      </main>
    );
  return <Workspace collection={data} />;
}
