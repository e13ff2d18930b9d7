import { useId } from 'react';
import type { BundleIndex } from '../../contract/index-format.ts';
import { CollectionReport } from './collection-report.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';

interface PageMenuProps {
  index: BundleIndex;
  onKeys: () => void;
  onCorrect: (subject: null) => void;
}

/** The page's menu: theme, keys, corrections, the report on the input, licences. */
export function PageMenu({ index, onKeys, onCorrect }: PageMenuProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="button page-menu-button" aria-label="Menu" title="Menu" popoverTarget={id}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div id={id} className="page-menu" popover="auto" role="dialog" aria-label="Menu">
        <ThemeSwitch />
        <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide" onClick={onKeys}>
          Keys <kbd>?</kbd>
        </button>
        <button
          type="button"
          className="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => onCorrect(null)}
        >
          Corrections
        </button>
        <CollectionReport index={index} />
        <p>
          Licences: <a href="./LICENSE.txt">Dateline</a>, <a href="./licences.txt">the packages in it</a>
        </p>
      </div>
    </>
  );
}
