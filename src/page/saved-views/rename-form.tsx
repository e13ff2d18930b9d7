import { useId, useState } from 'react';
import { focusWhenShown } from '../ui/focus/focus-when-shown.ts';
import { inQuotes } from '../../format/in-quotes.ts';
import { tidyName } from './stored/saved-view.ts';

interface RenameFormProps {
  name: string;
  isTaken: (name: string) => boolean;
  /** Called with the new name, or with null on cancel. */
  onDone: (name: string | null) => void;
}

/** A form for a new, unique name of a view. */
export function RenameForm({ name, isTaken, onDone }: RenameFormProps) {
  const [text, setText] = useState(name);
  const [refused, setRefused] = useState('');
  const hint = useId();
  return (
    <form
      className="rename-view"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = tidyName(text);
        if (wanted === '') setRefused('It needs a name.');
        else if (wanted !== name && isTaken(wanted)) setRefused(`${inQuotes(wanted)} is another view already.`);
        else onDone(wanted === name ? null : wanted);
      }}
    >
      <input
        ref={focusWhenShown}
        className="field"
        aria-label={`New name for ${inQuotes(name)}`}
        autoComplete="off"
        value={text}
        aria-invalid={refused !== ''}
        aria-describedby={hint}
        onFocus={({ target }) => target.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape cancels the form; the panel stays open.
          event.preventDefault();
          onDone(null);
        }}
        onChange={({ target }) => {
          setText(target.value);
          setRefused('');
        }}
      />
      <button type="submit" className="button">
        Rename
      </button>
      <button type="button" className="button quiet" onClick={() => onDone(null)}>
        Cancel
      </button>
      <p className="view-note text" id={hint} aria-live="polite">
        {refused}
      </p>
    </form>
  );
}
