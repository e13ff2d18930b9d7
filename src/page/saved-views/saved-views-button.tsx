import { useState } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Lazy } from '../notice/lazy.tsx';

const panel = lazyModule('The list of saved views', () => import('./saved-views-panel.tsx'));

/** Opens the panel of saved views. `title` is the collection's. */
export function SavedViewsButton({ title }: { title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Views
      </button>
      {open && (
        <Dialog title="Saved views" className="saved-views" onClose={() => setOpen(false)}>
          <Lazy module={panel} waiting={null}>
            {({ SavedViewsPanel }) => <SavedViewsPanel title={title} onOpened={() => setOpen(false)} />}
          </Lazy>
        </Dialog>
      )}
    </>
  );
}
