import { useId, useState } from 'react';
import { focusWhenShown } from '../ui/focus/focus-when-shown.ts';
import { tidyTag } from './stored/kept-item.ts';

interface TagFormProps {
  /** All tags of the collection, which the form suggests. */
  tags: readonly string[];
  /** Stores the tag. Resolves to false if the browser does not store it. */
  onTag: (tag: string) => Promise<boolean>;
  onClose: () => void;
}

/** The form that adds one tag after another. */
export function TagForm({ tags, onTag, onClose }: TagFormProps) {
  const [text, setText] = useState('');
  const id = useId();
  const add = async () => {
    const tag = tidyTag(text);
    if (tag !== '' && (await onTag(tag))) setText('');
  };
  return (
    <form
      className="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        ref={focusWhenShown}
        className="field text"
        aria-label="Tag"
        autoComplete="off"
        list={id}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <datalist id={id}>
        {tags.map((tag) => (
          <option key={tag}>{tag}</option>
        ))}
      </datalist>
      <button type="submit" className="button">
        Add the tag
      </button>
    </form>
  );
}
