import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { useCorrected } from '../corrections/use-corrected.ts';
import { collectionQuery } from '../data/bundle-queries.ts';
import { FetchError } from '../data/fetch-piece.ts';
import { Failure } from '../notice/failure.tsx';
import type { Chosen } from '../open-files/chosen.ts';
import { EmptyPage } from '../open-files/empty-page.tsx';
import { OpenFiles } from '../open-files/open-files.tsx';
import { giveFocus } from '../ui/focus/give-focus.ts';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';
import { useViewState } from '../state/url/use-view-state.ts';
import { Workspace } from './workspace.tsx';

const storyPage = lazyModule('The story', () => import('../stories/story-page.tsx'));

interface OpenedProps {
  stored: Collection;
  story: string | null;
  onOpen: (chosen: Chosen) => void;
}

/** The workspace with the corrections of this browser applied, or a story of the collection. */
function Opened({ stored, story, onOpen }: OpenedProps) {
  const collection = useCorrected(stored);
  if (story === null) return <Workspace collection={collection} onOpen={onOpen} />;
  return (
    <Lazy key={story} module={storyPage} waiting={null}>
      {({ StoryPage }) => <StoryPage collection={collection} id={story} />}
    </Lazy>
  );
}

/** The root component: the collection, or the error of its fetch, which starts before the first render. */
export function App() {
  const { data, error, refetch } = useQuery(collectionQuery);
  const [{ story }] = useViewState();
  const [retried, setRetried] = useState(false);
  useEffect(() => {
    // The retry button is gone, and the focus with it.
    if (data && retried) giveFocus();
  }, [data, retried]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const opening = <OpenFiles chosen={chosen} onChosen={setChosen} />;
  if (error)
    return (
      <main className="whole-page">
        <h1>Dateline</h1>
        {error instanceof FetchError && <EmptyPage onOpen={setChosen} />}
        {opening}
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
  return (
    <>
      <Opened stored={data} story={story} onOpen={setChosen} />
      {opening}
    </>
  );
}
