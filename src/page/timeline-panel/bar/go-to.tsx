import { useEffect, useId, useRef, useState } from 'react';
import { lazyModule } from '../../../base/lazy-module.ts';
import type { KnownTimes } from '../../../time/written-range.ts';
import type { TimeWindow } from '../../timeline/entries/entries.ts';

// Lazy: the first render does not need the parser of dates.
const dateParser = lazyModule('The date parser', () => import('../../../time/written-range.ts'));

const notUnderstood = 'Not understood. Write a date such as March 2023, 2023-03-21 or last.';
const loadFailed = 'The date parser could not be loaded. Try again, or reload the page.';

interface GoToProps {
  known: KnownTimes;
  /** Called with the interval of the written date: milliseconds in UTC, `end` exclusive. */
  onGo: (dates: TimeWindow) => void;
  /** Called on Escape, and when the focus leaves the empty field. */
  onClose: () => void;
}

/** A form that takes a written date and moves the timeline to it. It takes the focus. */
export function GoTo({ known, onGo, onClose }: GoToProps) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => {
    box.current?.focus();
    dateParser.load().catch(() => undefined);
  }, []);
  /** Shows an error message, unless the field has changed since it was submitted. */
  const refuse = (submitted: string, why: string) => {
    const { current } = box;
    if (current?.value !== submitted) return;
    setRefusal(why);
    if (current.form?.contains(document.activeElement)) current.focus();
  };
  return (
    <form
      className="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        dateParser.load().then(
          ({ writtenRange }) => {
            const span = writtenRange(text, known);
            if (!span) refuse(text, notUnderstood);
            else if (box.current?.value === text) onGo(span);
          },
          () => refuse(text, loadFailed),
        );
      }}
    >
      <input
        ref={box}
        className="field"
        aria-label="Go to date"
        placeholder="March 2023"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={text}
        aria-invalid={refusal === notUnderstood}
        aria-describedby={refusal === null ? undefined : hint}
        onBlur={() => {
          if (text === '') onClose();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
        onChange={({ target }) => {
          setText(target.value);
          setRefusal(null);
        }}
      />
      {/* A live region has to exist before its text, or screen readers do not announce it. */}
      <p className="go-to-hint" id={hint} aria-live="polite">
        {refusal}
      </p>
    </form>
  );
}
