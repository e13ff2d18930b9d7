import { useState } from 'react';
import { focusWhenShown } from '../ui/focus/focus-when-shown.ts';

interface NoteFormProps {
  note: string;
  /** Stores the text; `shown` is the note that it changes. Resolves to false if the browser does not store it. */
  onSave: (text: string, shown: string) => Promise<boolean>;
  onClose: () => void;
}

/** The form of a note. It stores the text whenever it loses the focus, so that nothing typed depends on a button. */
export function NoteForm({ note, onSave, onClose }: NoteFormProps) {
  const [shown, setShown] = useState(note);
  const [text, setText] = useState(note);
  const save = async () => {
    if (text === shown) return true;
    const stored = await onSave(text.trim() === '' ? '' : text, shown);
    if (stored) setShown(text);
    return stored;
  };
  const saveAndClose = async () => {
    // A text that is not stored stays in the form, where it can be copied.
    if (await save()) onClose();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void saveAndClose();
      }}
    >
      <textarea
        ref={focusWhenShown}
        className="field text"
        aria-label="Note"
        rows={4}
        dir="auto"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') void saveAndClose();
        }}
      />
      <button type="submit" className="button">
        Save the note
      </button>
    </form>
  );
}
