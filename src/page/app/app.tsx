import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { collectionQuery } from '../data/bundle-queries.ts';
import { Failure } from '../notice/failure.tsx';
import { giveFocus } from '../ui/focus/give-focus.ts';
import { Workspace } from './workspace.tsx';

/** The root component: the collection, or the error of its fetch, which starts before the first render. */
export function App() {
  const { data, error, refetch } = useQuery(collectionQuery);
  const [retried, setRetried] = useState(false);
  useEffect(() => {
    // The retry button is gone, and the focus with it.
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
