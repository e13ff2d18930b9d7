import { useQuery } from '@tanstack/react-query';
import { collectionQuery } from '../data/bundle-queries.ts';
import { Failure } from './failure.tsx';
import { Workspace } from './workspace.tsx';

/** The page: the collection once it is here, and until then what is happening. */
export function App() {
  const { data, error, refetch } = useQuery(collectionQuery);
  if (error)
    return (
      <main className="whole-page">
        <h1>Dateline</h1>
        <Failure error={error} retry={() => void refetch()} />
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
