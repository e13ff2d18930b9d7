import { useState } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';
import { Dialog } from '../ui/dialog.tsx';

const panel = lazyModule('The list of stories', () => import('./stories-panel.tsx'));

/** Opens the list of stories. `title` is the collection's. */
export function StoriesButton({ title }: { title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Stories
      </button>
      {open && (
        <Dialog title="Stories" className="stories" onClose={() => setOpen(false)}>
          <Lazy module={panel} waiting={null}>
            {({ StoriesPanel }) => <StoriesPanel title={title} />}
          </Lazy>
        </Dialog>
      )}
    </>
  );
}
