import { useId, useRef, useState } from 'react';
import { freeName } from './stored/change-views.ts';
import { focusWhenShown } from '../ui/focus/focus-when-shown.ts';
import { inQuotes } from '../../format/in-quotes.ts';
import { tidyName } from './stored/saved-view.ts';
import type { SavedView } from './stored/saved-view.ts';

interface SaveFormProps {
  views: readonly SavedView[];
  /** The current query string. */
  search: string;
  /** A suggested name. */
  description: string;
  /** Saves the view under a name; replaces the view with the id, if one is given. */
  onSave: (name: string, replaced: SavedView | null) => void;
}

/** Saves the current view under a name; for a name that is taken it asks whether to replace. */
export function SaveForm({ views, search, description, onSave }: SaveFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [taken, setTaken] = useState<SavedView | null>(null);
  const [refused, setRefused] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const ids = { field: useId(), hint: useId() };
  const free = (name: string) => freeName(name, (wanted) => views.every((view) => view.name !== wanted));
  const here = views.find((view) => view.search === search);
  const shown = typed ?? here?.name ?? free(description);

  const save = (name: string, replaced: SavedView | null) => {
    setTyped(null);
    setTaken(null);
    if (taken) field.current?.focus();
    onSave(name, replaced);
  };
  const submit = () => {
    const name = tidyName(shown);
    const same = views.find((view) => view.name === name);
    if (name === '') setRefused('It needs a name.');
    else if (same?.search === search) setRefused(`It is saved as ${inQuotes(name)} already.`);
    else if (same) setTaken(same);
    else save(name, null);
  };

  return (
    <form
      className="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={ids.field}>Name</label>
      <input
        id={ids.field}
        ref={field}
        className="field"
        autoComplete="off"
        value={shown}
        aria-invalid={refused !== ''}
        aria-describedby={ids.hint}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setTyped(target.value);
          setTaken(null);
          setRefused('');
        }}
      />
      <button type="submit" className="button">
        Save this view
      </button>
      <p className="view-note text" id={ids.hint} aria-live="polite">
        {refused || (here && typed === null && `What you see is saved as ${inQuotes(here.name)}.`)}
      </p>
      {taken && (
        <div className="view-question" role="group" aria-label="The name is taken">
          <p className="text">{inQuotes(taken.name)} is another view already.</p>
          <button ref={focusWhenShown} type="button" className="button" onClick={() => save(free(taken.name), null)}>
            Save as {inQuotes(free(taken.name))}
          </button>
          <button type="button" className="button" onClick={() => save(taken.name, taken)}>
            Replace it
          </button>
        </div>
      )}
    </form>
  );
}
