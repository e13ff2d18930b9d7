import { useId, useState } from 'react';
import { parseView } from '../state/url/view-state.ts';
import { describeView } from './describe-view.ts';
import { focusWhenShown } from '../ui/focus/focus-when-shown.ts';
import { inQuotes } from '../../format/in-quotes.ts';
import { RenameForm } from './rename-form.tsx';
import type { SavedView } from './stored/saved-view.ts';

interface ViewRowProps {
  view: SavedView;
  /** The page shows this view. */
  current: boolean;
  /** The view was saved for another collection. */
  foreign: boolean;
  /** The view was just restored and gets the focus. */
  returned: boolean;
  isTaken: (name: string) => boolean;
  onOpen: () => void;
  onRename: (name: string) => void;
  onDelete: () => void;
  onCopy: () => void;
}

/** One saved view: its link, its description, and buttons. */
export function ViewRow({ view, current, foreign, returned, ...does }: ViewRowProps) {
  const [renaming, setRenaming] = useState(false);
  const [renamed, setRenamed] = useState(false);
  const about = useId();
  const { name, search, collection } = view;
  const description = describeView(parseView(search));
  if (renaming)
    return (
      <li className="saved-view">
        <RenameForm
          name={name}
          isTaken={does.isTaken}
          onDone={(wanted) => {
            setRenaming(false);
            setRenamed(true);
            if (wanted !== null) does.onRename(wanted);
          }}
        />
      </li>
    );
  return (
    <li className="saved-view">
      <div className="saved-view-text">
        <a
          ref={returned ? focusWhenShown : undefined}
          className="text"
          href={search || '?'}
          aria-current={current ? 'true' : undefined}
          aria-describedby={about}
          onClick={(event) => {
            if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            does.onOpen();
          }}
        >
          {name}
        </a>
        <p id={about} className="text">
          {foreign && (
            <>
              <span className="foreign-view">For another collection: {collection || 'one without a title'}</span>{' '}
            </>
          )}
          {description !== name && description}
        </p>
      </div>
      <div className="saved-view-actions">
        <button
          type="button"
          className="button quiet"
          aria-label={`Copy link to ${inQuotes(name)}`}
          onClick={does.onCopy}
        >
          Copy link
        </button>
        <button
          ref={renamed ? focusWhenShown : undefined}
          type="button"
          className="button quiet"
          aria-label={`Rename ${inQuotes(name)}`}
          onClick={() => setRenaming(true)}
        >
          Rename
        </button>
        <button type="button" className="button quiet" aria-label={`Delete ${inQuotes(name)}`} onClick={does.onDelete}>
          Delete
        </button>
      </div>
    </li>
  );
}

/** Replaces the row of a deleted view until the panel is closed, with a button that restores it. */
export function DeletedRow({ name, onUndo }: { name: string; onUndo: () => void }) {
  return (
    <li className="saved-view deleted-view">
      <p className="text">{inQuotes(name)} deleted</p>
      <button
        ref={focusWhenShown}
        type="button"
        className="button"
        aria-label={`Undo: bring back ${inQuotes(name)}`}
        onClick={onUndo}
      >
        Undo
      </button>
    </li>
  );
}
