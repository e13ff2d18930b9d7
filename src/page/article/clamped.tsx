import { useId, useState } from 'react';
import type { ReactNode } from 'react';

// Roughly the length of the lines that `.clamped` in article.css leaves visible.
const longest = 200;

interface ClampedProps {
  /** Length of the content in characters. */
  length: number;
  children: ReactNode;
}

/** Clamps a very long text to a few lines, with a button that expands it. */
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
