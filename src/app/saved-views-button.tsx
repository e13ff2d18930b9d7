import { useState } from 'react';
import { loadable } from '../data/loadable.ts';
import { Dialog } from './dialog.tsx';
import { Loaded } from './loaded.tsx';

const panel = loadable('The list of saved views', () => import('./saved-views-panel.tsx'));

/** Opens the saved views. `title` is the collection's. */
export function SavedViewsButton({ title }: { title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Saved views
      </button>
      {open && (
        <Dialog title="Saved views" className="saved-views" onClose={() => setOpen(false)}>
          <Loaded part={panel} waiting={null}>
            {({ SavedViewsPanel }) => <SavedViewsPanel title={title} onOpened={() => setOpen(false)} />}
          </Loaded>
        </Dialog>
      )}
    </>
  );
}
