import { useId, useState } from 'react';
import type { ReactNode } from 'react';

// About as long as the lines that styles/detail.css leaves of it.
const longest = 200;

interface ClampedProps {
  /** The characters of what is in it. */
  length: number;
  children: ReactNode;
}

/** Shows a text of any length: of a very long one a few lines, and a button for the whole. */
export function Clamped({ length, children }: ClampedProps) {
  const [whole, setWhole] = useState(false);
  const id = useId();
  if (length <= longest) return children;
  return (
    <>
      <div id={id} className={whole ? undefined : 'clamped'}>
        {children}
      </div>
      <button
        type="button"
        className="button quiet clamp-switch"
        aria-expanded={whole}
        aria-controls={id}
        onClick={() => setWhole(!whole)}
      >
        {whole ? 'Show less' : 'Show all'}
      </button>
    </>
  );
}
