import { chooseFiles } from './chosen.ts';
import type { Chosen } from './chosen.ts';

/** Buttons that open files or a folder of this computer; nothing of them is sent anywhere. */
export function OpenButtons({ onOpen, menu }: { onOpen: (chosen: Chosen) => void; menu?: string }) {
  const close = menu === undefined ? {} : { popoverTarget: menu, popoverTargetAction: 'hide' as const };
  return [false, true].map((folder) => (
    <button
      key={String(folder)}
      type="button"
      className="button"
      {...close}
      onClick={() => chooseFiles(folder, onOpen)}
    >
      {folder ? 'Open folder…' : 'Open files…'}
    </button>
  ));
}
