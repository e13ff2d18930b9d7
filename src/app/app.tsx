import { useQuery } from '@tanstack/react-query';
import { collectionQuery } from '../data/bundle-queries.ts';
import { Failure } from './failure.tsx';
import { Workspace } from './workspace.tsx';

/** The page: the collection, which is asked for before anything is rendered, or what kept it from coming. */
export function App() {
  const { data, error, refetch } = useQuery(collectionQuery);
  if (error)
    return (
      <main className="whole-page">
        <h1>Dateline</h1>
        <Failure error={error} retry={() => void refetch()} />
      </main>
    );
  if (!data) return null;
  return <Workspace collection={data} />;
}
