import { useState } from 'react';
import { createPortal } from 'react-dom';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';
import { Dialog } from '../ui/dialog.tsx';

const panel = lazyModule('The choice of a story', () => import('./add-panel.tsx'));

interface AddToStoryProps {
  /** Title of the collection. */
  collection: string;
  /** Title of the event. */
  event: string;
  /** The ids of the event, one for each of its reports; the first is stored. */
  idsOf: () => readonly string[];
  /** The text of the button is a plus sign. */
  short?: boolean;
}

/** A button that adds an event to a story. */
export function AddToStory({ collection, event, idsOf, short = false }: AddToStoryProps) {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  return (
    <>
      <button
        type="button"
        className="button quiet add-to-story"
        aria-haspopup="dialog"
        aria-label={`Add to story: ${event}`}
        title="Add to story"
        onClick={() => setIds(idsOf())}
      >
        {short ? '+' : 'Add to story'}
      </button>
      {ids &&
        // In a row of a list it would take the styles of the row.
        createPortal(
          <Dialog title="Add to story" className="stories" onClose={() => setIds(null)}>
            <Lazy module={panel} waiting={null}>
              {({ AddPanel }) => <AddPanel collection={collection} event={event} ids={ids} />}
            </Lazy>
          </Dialog>,
          document.body,
        )}
    </>
  );
}
