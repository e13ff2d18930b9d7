import { chooseFiles } from './chosen.ts';
import type { Chosen } from './chosen.ts';

interface OpenButtonsProps {
  onOpen: (chosen: Chosen) => void;
  /** The id of the menu that a press closes. */
  menu?: string;
}

/** Buttons that open files or a folder of this computer, or what the browser keeps; nothing is sent anywhere. */
export function OpenButtons({ onOpen, menu }: OpenButtonsProps) {
  const close = menu === undefined ? {} : { popoverTarget: menu, popoverTargetAction: 'hide' as const };
  const actions: [name: string, open: () => void][] = [
    ['Open files…', () => chooseFiles(false, onOpen)],
    ['Open folder…', () => chooseFiles(true, onOpen)],
    ['Kept collections…', () => onOpen('kept')],
  ];
  return actions.map(([name, open]) => (
    <button key={name} type="button" className="button" {...close} onClick={open}>
      {name}
    </button>
  ));
}
