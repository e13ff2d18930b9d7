import { useEffect, useState } from 'react';
import { droppedIn } from './chosen.ts';
import type { Chosen } from './chosen.ts';

/** Takes files that are dropped anywhere on the page; true while some are dragged over it. */
export function useDrop(take: (chosen: Chosen) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      addEventListener(
        type,
        (event) => {
          // A dragged link or text is none of ours.
          if (event.dataTransfer?.types.includes('Files')) handle(event);
        },
        { signal: controller.signal },
      );
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', (event) => {
      // Only leaving the window has no target to go to.
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) take(droppedIn(event.dataTransfer));
    });
    return () => controller.abort();
  }, [take]);
  return over;
}
