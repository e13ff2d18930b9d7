import { useId } from 'react';
import { countText } from '../../format/count-text.ts';
import { EntryLink } from '../ui/entry-link.tsx';
import { BoundedList } from './bounded-list.tsx';

/** An article or event as a link. */
interface EntryOfName {
  href: string;
  onSelect: () => void;
  title: string;
  /** Its time in words. */
  when: string;
  /** Its source or modality; '' for none. */
  note: string;
}

interface EntrySectionProps {
  title: string;
  noun: 'article' | 'event';
  /** Numbers of the entries in order of time. */
  entries: Uint32Array;
  entryOf: (entry: number) => EntryOfName;
}

/** The articles or events of a name. */
export function EntrySection({ title, noun, entries, entryOf }: EntrySectionProps) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <section className="about-section" aria-labelledby={id}>
      <h3 className="section-title" id={id}>
        {title} <span className="about-count">{countText(entries.length)}</span>
      </h3>
      <BoundedList
        className="about-entries"
        count={entries.length}
        nouns={`${noun}s`}
        renderRow={(at) => {
          const { href, onSelect, title: name, when, note } = entryOf(entries[at] ?? 0);
          return (
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
          );
        }}
      />
    </section>
  );
}
