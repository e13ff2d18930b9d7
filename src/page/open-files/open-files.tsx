import { useEffect } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { giveFocus } from '../ui/focus/give-focus.ts';
import type { Chosen } from './chosen.ts';
import { useDrop } from './use-drop.ts';

const keptPanel = lazyModule('The list of kept collections', () => import('./kept/kept-panel.tsx'));
const panel = lazyModule('The reading of files', () => import('./opening-panel.tsx'));

interface OpenFilesProps {
  /** The files that are being opened; null for none. */
  chosen: Chosen | null;
  onChosen: (chosen: Chosen | null) => void;
}

/** Opens files in the page: those that are dropped on it, and those that its buttons chose. */
export function OpenFiles({ chosen, onChosen }: OpenFilesProps) {
  const over = useDrop(onChosen);
  const close = () => onChosen(null);
  useEffect(() => {
    if (!chosen) return undefined;
    // The button that chose the files may be gone, and with a drop there was none.
    return () => giveFocus();
  }, [chosen]);
  return (
    <>
      {over && <p className="drop-hint">Drop articles to open them. They stay in this browser.</p>}
      {chosen === 'kept' && (
        <Dialog title="Kept collections" className="opening" onClose={close}>
          <Lazy module={keptPanel} waiting={null}>
            {({ KeptPanel }) => <KeptPanel onClose={close} />}
          </Lazy>
        </Dialog>
      )}
      {chosen && chosen !== 'kept' && (
        <Dialog title="Open files" className="opening" onClose={close}>
          <Lazy module={panel} waiting={null}>
            {({ OpeningPanel }) => <OpeningPanel chosen={chosen} onClose={close} />}
          </Lazy>
        </Dialog>
      )}
    </>
  );
}
