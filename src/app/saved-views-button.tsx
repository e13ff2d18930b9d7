import { useState } from 'react';
import { loadable } from '../data/loadable.ts';
import { FailureBoundary } from './failure.tsx';
import { Loaded } from './loaded.tsx';

const panel = loadable(() => import('./saved-views-panel.tsx'));

/** Opens the saved views. `title` is the collection's. */
export function SavedViewsButton({ title }: { title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Saved views
      </button>
      {open && (
        <FailureBoundary>
          <Loaded part={panel} waiting={null}>
            {({ SavedViewsPanel }) => <SavedViewsPanel title={title} onClose={() => setOpen(false)} />}
          </Loaded>
        </FailureBoundary>
      )}
    </>
  );
}
