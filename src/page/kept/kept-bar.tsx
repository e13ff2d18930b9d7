import { useRef, useState } from 'react';
import type { Kept } from '../state/kept/use-kept.ts';
import { useKeys } from '../ui/use-keys.ts';
import { NoteForm } from './note-form.tsx';
import { noMarks, withNote, withTag } from './stored/kept-item.ts';
import type { KeptItem, Marks, MarksChange } from './stored/kept-item.ts';
import { TagForm } from './tag-form.tsx';
import { tagCounts } from './tag-counts.ts';
import { useKeptChange } from './use-kept-change.ts';
import { useReading } from './use-reading.ts';

interface KeptBarProps {
  kept: Kept;
  /** Title of the collection. */
  title: string;
  of: KeptItem['of'];
  /** The ids of the article or event, the preferred one first. */
  ids: readonly string[];
  /** Undefined for none. */
  marks: Marks | undefined;
  /** True if the key for the star is that of this item. */
  hasKey: boolean;
}

/** Stars, reads, tags and notes the open article or event. Remounted for each item. */
export function KeptBar({ kept, title, of, ids, marks = noMarks, hasKey }: KeptBarProps) {
  const { mutateAsync, error } = useKeptChange(title);
  const [editing, setEditing] = useState<'tag' | 'note' | null>(null);
  // A reader who made the article unread wants it so until it is opened again.
  const [decided, setDecided] = useState(false);
  const buttons = { tag: useRef<HTMLButtonElement>(null), note: useRef<HTMLButtonElement>(null) };
  const { starred, read, tags, note } = marks;
  const store = (one: MarksChange) =>
    mutateAsync([{ of, ids, change: one }]).then(
      () => true,
      // The alert below shows the error.
      () => false,
    );
  const change = (one: MarksChange) => void store(one);
  const star = () => change((stored) => ({ ...stored, starred: !starred }));
  const close = (form: 'tag' | 'note') => {
    setEditing(null);
    buttons[form].current?.focus();
  };
  const toggle = (form: 'tag' | 'note') => (editing === form ? close(form) : setEditing(form));

  useKeys(hasKey ? { s: star } : {});
  useReading(of === 'article' && kept.items !== undefined && kept.error === null && !read && !decided, () => {
    setDecided(true);
    change((stored) => ({ ...stored, read: true }));
  });

  return (
    <div className="kept-bar" role="group" aria-label={`Keep this ${of}`}>
      <div className="kept-tools">
        <button
          type="button"
          className="button"
          aria-pressed={starred}
          title={hasKey ? 'Key: s' : undefined}
          onClick={star}
        >
          <span aria-hidden="true">{starred ? '★' : '☆'}</span> Star
        </button>
        {of === 'article' && (
          <button
            type="button"
            className="button"
            aria-pressed={read}
            onClick={() => {
              setDecided(true);
              change((stored) => ({ ...stored, read: !read }));
            }}
          >
            <span aria-hidden="true">{read ? '✓' : '○'}</span> Read
          </button>
        )}
        {(['tag', 'note'] as const).map((form) => (
          <button
            key={form}
            ref={buttons[form]}
            type="button"
            className="button"
            aria-expanded={editing === form}
            onClick={() => toggle(form)}
          >
            {form === 'tag' ? 'Add tag' : note === '' ? 'Add note' : 'Change note'}
          </button>
        ))}
      </div>
      {tags.length > 0 && (
        <ul className="kept-tags" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className="button"
                aria-label={`Remove tag ${tag}`}
                onClick={() => {
                  change(withTag(tag, false));
                  buttons.tag.current?.focus();
                }}
              >
                <span className="text">#{tag}</span> <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {editing === 'tag' && (
        <TagForm
          tags={[...tagCounts(kept.items ?? []).keys()]}
          onTag={(tag) => store(withTag(tag, true))}
          onClose={() => close('tag')}
        />
      )}
      {editing === 'note' ? (
        <NoteForm note={note} onSave={(text, shown) => store(withNote(text, shown))} onClose={() => close('note')} />
      ) : (
        note !== '' && (
          <p className="kept-note text" dir="auto" role="note" aria-label="Your note">
            {note}
          </p>
        )
      )}
      <p className="view-fault text" role="alert">
        {error?.message}
      </p>
    </div>
  );
}
