import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { countText } from '../../format/count-text.ts';

interface BoundedListProps {
  className: string;
  /** Number of all rows, and the plural noun for them. */
  count: number;
  nouns: string;
  /** Renders a row by its number; it has at most one link. */
  renderRow: (at: number) => ReactNode;
}

// Page size: a name may be in every article.
const rowsAtOnce = 8;
const growth = 4;

/** The first rows of a list, with a button for more. */
export function BoundedList({ className, count, nouns, renderRow }: BoundedListProps) {
  const [shown, setShown] = useState(rowsAtOnce);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (shown === rowsAtOnce) return;
    // The first of the new rows takes the focus, since the button may be gone.
    const first = list.current?.children[shown / growth];
    const target = first?.querySelector('a') ?? first;
    if (target instanceof HTMLElement) target.focus();
  }, [shown]);
  const left = count - shown;
  return (
    <>
      <ol className={className} ref={list}>
        {Array.from({ length: Math.min(count, shown) }, (_, at) => (
          <li key={at} tabIndex={-1}>
            {renderRow(at)}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown * growth)}>
          Show more ({countText(left)} {nouns} left)
        </button>
      )}
    </>
  );
}
