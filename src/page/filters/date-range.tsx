import { useId, useState } from 'react';
import { dateText } from '../../format/date-text.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { hasEdge } from '../../time/has-edge.ts';
import { writtenEdtf } from '../../time/written-edtf.ts';
import type { ViewState } from '../state/url/view-state.ts';

interface DateFieldProps {
  label: 'From' | 'To';
  value: string | null;
  /** Error that involves both fields; '' if there is none. */
  fault: string;
  onChange: (value: string | null) => void;
}

function DateField({ label, value, fault, onChange }: DateFieldProps) {
  const [text, setText] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  const ids = { field: useId(), hint: useId() };
  const read = writtenEdtf(text);
  if (value !== known) {
    // Follows a filter that was changed elsewhere: by a chip, or the back button.
    setKnown(value);
    if (value !== read) setText(value ?? '');
  }
  const edge = label === 'From' ? 'start' : 'end';
  const isOpen = read !== null && !hasEdge(read, edge);
  const broken = text.trim() !== '' && (read === null || isOpen);
  const stays = value === null ? '' : ` Still ${label.toLowerCase()} ${dateText(value)}.`;
  const advice = isOpen ? `${dateText(read)} has no ${edge}.` : 'Not a date: write March 2023, 2023-03 or 21.3.2023.';
  const meant = read === null ? '' : dateText(read);
  const hint = broken ? `${advice}${stays}` : fault || (meant === text.trim() ? '' : meant);
  return (
    <div className="date-field">
      <label htmlFor={ids.field}>{label}</label>
      <input
        id={ids.field}
        className="field"
        autoComplete="off"
        spellCheck={false}
        placeholder="March 2023"
        value={text}
        aria-invalid={broken || fault !== ''}
        aria-describedby={ids.hint}
        onChange={({ target }) => {
          setText(target.value);
          const next = writtenEdtf(target.value);
          if (next === null ? target.value.trim() === '' : hasEdge(next, edge)) onChange(next);
        }}
      />
      {/* A live region has to exist before its text, or screen readers do not announce it. */}
      <p className="origin" id={ids.hint} aria-live="polite">
        {hint}
      </p>
    </div>
  );
}

interface DateRangeProps {
  from: string | null;
  to: string | null;
  /** The clock: whether the times are those of articles or of events. */
  clock: ViewState['clock'];
  onChange: (change: { from?: string | null; to?: string | null }) => void;
}

function isBackward(from: string | null, to: string | null): boolean {
  const first = from === null ? null : parseEdtf(from);
  const last = to === null ? null : parseEdtf(to);
  return first !== null && last !== null && first.start >= last.end;
}

/** The date filter; both bounds are inclusive. */
export function DateRange({ from, to, clock, onChange }: DateRangeProps) {
  const fault = isBackward(from, to) ? 'This is before From, so nothing can match.' : '';
  return (
    <fieldset className="facet date-range">
      <legend className="section-title">{clock === 'happened' ? 'Happened' : 'Published'}</legend>
      <DateField label="From" value={from} fault="" onChange={(value) => onChange({ from: value })} />
      <DateField label="To" value={to} fault={fault} onChange={(value) => onChange({ to: value })} />
    </fieldset>
  );
}
