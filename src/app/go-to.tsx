import { useId, useRef, useState } from 'react';
import { goToDate, windowAround } from '../filter/go-to-date.ts';
import type { KnownTimes } from '../filter/go-to-date.ts';

interface GoToProps {
  known: KnownTimes;
  /** Called with the window to show: milliseconds in UTC, `end` exclusive. */
  onGo: (window: { start: number; end: number }) => void;
}

/** Takes a date as people write one, and goes there. */
export function GoTo({ known, onGo }: GoToProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <form
      className="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        const span = goToDate(text, known);
        setRefused(span === null);
        if (span) onGo(windowAround(span));
        else box.current?.focus();
      }}
    >
      <input
        ref={box}
        className="field"
        aria-label="Go to date"
        placeholder="Go to date"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={text}
        aria-invalid={refused}
        aria-describedby={refused ? hint : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setRefused(false);
        }}
      />
      <button type="submit" className="button">
        Go
      </button>
      {/* The region is there before its words are, so that they are announced. */}
      <p className="go-to-hint" id={hint} aria-live="polite">
        {refused && 'a date such as March 2023, 2023-03-21, last'}
      </p>
    </form>
  );
}
