import { useState } from 'react';
import { loadable } from '../../base/loadable.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Loaded } from '../notice/loaded.tsx';

const panel = loadable('The list of saved views', () => import('./saved-views-panel.tsx'));

/** Opens the panel of saved views. `title` is the collection's. */
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
