import type { BundleIndex } from '../../contract/index-format.ts';
import { servedPieces } from '../data/fetch-piece.ts';
import type { Chosen } from '../open-files/chosen.ts';
import { DownloadBundle } from '../open-files/download-bundle.tsx';
import { OpenButtons } from '../open-files/open-buttons.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { CollectionReport } from './collection-report.tsx';

interface MenuContentProps {
  /** The id of the popover, which a choice closes. */
  menu: string;
  index: BundleIndex;
  onKeys: () => void;
  onCorrect: (subject: null) => void;
  onOpen: (chosen: Chosen) => void;
}

/** The contents of the page's menu: theme, keys, corrections, files to open, the report on the input, licences. */
export function MenuContent({ menu, index, onKeys, onCorrect, onOpen }: MenuContentProps) {
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
      <OpenButtons menu={menu} onOpen={onOpen} />
      {servedPieces() && <DownloadBundle title={index.title} />}
      <CollectionReport index={index} />
      <p>
        Licences: <a href="./LICENSE.txt">Dateline</a>, <a href="./licences.txt">the packages in it</a>
      </p>
    </>
  );
}
