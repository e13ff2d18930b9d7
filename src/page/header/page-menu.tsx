import { useId, useState } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import type { BundleIndex } from '../../contract/index-format.ts';
import type { Chosen } from '../open-files/chosen.ts';
import { Lazy } from '../notice/lazy.tsx';

// Lazy: the first render does not need what the menu shows.
const content = lazyModule('The menu', () => import('./menu-content.tsx'));

interface PageMenuProps {
  index: BundleIndex;
  onKeys: () => void;
  onCorrect: (subject: null) => void;
  onOpen: (chosen: Chosen) => void;
}

/** The page's menu, as a popover. */
export function PageMenu({ index, onKeys, onCorrect, onOpen }: PageMenuProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="button page-menu-button" aria-label="Menu" title="Menu" popoverTarget={id}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div
        id={id}
        className="page-menu"
        popover="auto"
        role="dialog"
        aria-label="Menu"
        onToggle={() => setOpened(true)}
      >
        {opened && (
          <Lazy module={content} waiting={null}>
            {({ MenuContent }) => (
              <MenuContent menu={id} index={index} onKeys={onKeys} onCorrect={onCorrect} onOpen={onOpen} />
            )}
          </Lazy>
        )}
      </div>
    </>
  );
}
