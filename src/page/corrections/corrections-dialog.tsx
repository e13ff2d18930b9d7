import { useLayoutEffect } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';
import type { PageState } from '../state/use-page.ts';
import { Dialog } from '../ui/dialog.tsx';
import { giveFocus } from '../ui/focus/give-focus.ts';
import type { Subject } from './subject.ts';

const panel = lazyModule('The corrections', () => import('./panel/corrections-panel.tsx'));

interface CorrectionsDialogProps {
  page: PageState;
  /** Null shows the list of corrections only. */
  subject: Subject | null;
  onClose: () => void;
}

/** The dialog of the corrections: a form for one subject, and the list of all. */
export function CorrectionsDialog({ page, subject, onClose }: CorrectionsDialogProps) {
  // A correction may have removed the element from which the dialog was opened.
  useLayoutEffect(() => () => giveFocus(), []);
  return (
    <Dialog title="Corrections" className="corrections" onClose={onClose}>
      <Lazy module={panel} waiting={null}>
        {({ CorrectionsPanel }) => <CorrectionsPanel page={page} subject={subject} />}
      </Lazy>
    </Dialog>
  );
}
