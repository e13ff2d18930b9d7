import { useEffect, useId, useRef, useState } from 'react';
import type { KnownTimes } from '../filter/go-to-date.ts';
import { loadable } from './loaded.tsx';

// Reading dates as people write them is a piece of its own, and the first picture of the page does not wait for it.
const reading = loadable(() => import('../filter/go-to-date.ts'));

const wanted = 'a date such as March 2023, 2023-03-21, last';
const notHere = 'What reads dates did not come from the server. Try again.';

interface GoToProps {
  /** Whether the page has been painted: what reads dates is fetched then. */
  painted: boolean;
  known: KnownTimes;
  /** Called with the window to show: milliseconds in UTC, `end` exclusive. */
  onGo: (window: { start: number; end: number }) => void;
}

/** Takes a date as people write one, and goes there. */
export function GoTo({ painted, known, onGo }: GoToProps) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => {
    if (painted) reading.load().catch(() => undefined);
  }, [painted]);
  const refuse = (why: string) => {
    setRefusal(why);
    box.current?.focus();
  };
  return (
    <form
      className="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        reading.load().then(
          ({ goToDate, windowAround }) => {
            const span = goToDate(text, known);
            setRefusal(null);
            if (span) onGo(windowAround(span));
            else refuse(wanted);
          },
          () => refuse(notHere),
        );
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
        aria-invalid={refusal === wanted}
        aria-describedby={refusal === null ? undefined : hint}
        onChange={({ target }) => {
          setText(target.value);
          setRefusal(null);
        }}
      />
      <button type="submit" className="button">
        Go
      </button>
      {/* The region is there before its words are, so that they are announced. */}
      <p className="go-to-hint" id={hint} aria-live="polite">
        {refusal}
      </p>
    </form>
  );
}
