import type { BundleIndex } from '../../contract/index-format.ts';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { CollectionReport } from './collection-report.tsx';

interface MenuContentProps {
  /** The id of the popover, which a choice closes. */
  menu: string;
  index: BundleIndex;
  onKeys: () => void;
  onCorrect: (subject: null) => void;
}

/** The contents of the page's menu: theme, keys, corrections, the report on the input, licences. */
export function MenuContent({ menu, index, onKeys, onCorrect }: MenuContentProps) {
  return (
    <>
      <ThemeSwitch />
      <button type="button" className="button" popoverTarget={menu} popoverTargetAction="hide" onClick={onKeys}>
        Keys <kbd>?</kbd>
      </button>
      <button
        type="button"
        className="button"
        popoverTarget={menu}
        popoverTargetAction="hide"
        onClick={() => onCorrect(null)}
      >
        Corrections
      </button>
      <CollectionReport index={index} />
      <p>
        Licences: <a href="./LICENSE.txt">Dateline</a>, <a href="./licences.txt">the packages in it</a>
      </p>
    </>
  );
}
