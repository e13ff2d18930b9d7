import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { useCorrected } from '../corrections/use-corrected.ts';
import { collectionQuery } from '../data/bundle-queries.ts';
import { FetchError } from '../data/fetch-piece.ts';
import { lazyModule } from '../../base/lazy-module.ts';
import { Failure } from '../notice/failure.tsx';
import type { Chosen } from '../open-files/chosen.ts';
import { Lazy } from '../notice/lazy.tsx';
import { giveFocus } from '../ui/focus/give-focus.ts';
import { useViewState } from '../state/url/use-view-state.ts';
import { Workspace } from './workspace.tsx';

// Lazy: the first render does not need it.
const openFiles = lazyModule('The opening of files', () => import('../open-files/open-files.tsx'));
const emptyPage = lazyModule('The start page', () => import('../open-files/empty-page.tsx'));
const storyPage = lazyModule('The story', () => import('../stories/story-page.tsx'));

type OnOpen = (chosen: Chosen) => void;

interface OpenedProps {
  stored: Collection;
  story: string | null;
  onOpen: OnOpen;
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

/** The collection, or the error of its fetch, which starts before the first render. */
function Content({ onOpen }: { onOpen: OnOpen }) {
  const { data, error, refetch } = useQuery(collectionQuery);
  const [{ story }] = useViewState();
  const [retried, setRetried] = useState(false);
  useEffect(() => {
    // The retry button is gone, and the focus with it.
    if (data && retried) giveFocus();
  }, [data, retried]);
  if (error)
    return (
      <main className="whole-page">
        <h1>Dateline</h1>
        {error instanceof FetchError && (
          <Lazy module={emptyPage} waiting={null}>
            {({ EmptyPage }) => <EmptyPage onOpen={onOpen} />}
          </Lazy>
        )}
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
  return <Opened stored={data} story={story} onOpen={onOpen} />;
}

/** The root component: the page, and the files that are opened in it. */
export function App() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <>
      <Content onOpen={setChosen} />
      <Lazy module={openFiles} waiting={null}>
        {({ OpenFiles }) => <OpenFiles chosen={chosen} onChosen={setChosen} />}
      </Lazy>
    </>
  );
}
