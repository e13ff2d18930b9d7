import { useId, useState } from 'react';
import { countText } from '../../format/count-text.ts';
import { EntryLink } from '../ui/entry-link.tsx';

/** An article or event as a link. */
interface EntryOfName {
  href: string;
  onSelect: () => void;
  title: string;
  /** Its time in words. */
  when: string;
  /** What else there is to know: its source or modality. */
  note: string;
}

interface EntrySectionProps {
  title: string;
  noun: 'article' | 'event';
  /** Numbers of the entries in order of time. */
  entries: Uint32Array;
  entryOf: (entry: number) => EntryOfName;
}

// Page size: a name may be in every article.
const entriesAtOnce = 8;

/** The first entries of a list, with a button for more. */
export function EntrySection({ title, noun, entries, entryOf }: EntrySectionProps) {
  const id = useId();
  const [shown, setShown] = useState(entriesAtOnce);
  if (entries.length === 0) return null;
  const left = entries.length - shown;
  return (
    <section className="about-section" aria-labelledby={id}>
      <h3 className="section-title" id={id}>
        {title} <span className="about-count">{countText(entries.length)}</span>
      </h3>
      <ol className="about-entries">
        {[...entries.subarray(0, shown)].map((entry) => {
          const { href, onSelect, title: name, when, note } = entryOf(entry);
          return (
            <li key={entry}>
              <EntryLink href={href} selected={false} onSelect={onSelect}>
                <span className="text about-entry-title" dir="auto">
                  {name}
                </span>{' '}
                <span className="origin">
                  {when}
                  {note !== '' && (
                    <>
                      {' · '}
                      <bdi>{note}</bdi>
                    </>
                  )}
                </span>
              </EntryLink>
            </li>
          );
        })}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown * 4)}>
          Show more ({countText(left)} {noun}s left)
        </button>
      )}
    </section>
  );
}
