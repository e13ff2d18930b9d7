import { useId, useState } from 'react';
import { parseEdtf } from '../bundle/edtf.ts';

interface DateFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  const [text, setText] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  const hint = useId();
  if (value !== known) {
    // The filter changed from outside (a chip, the back button): the field follows.
    setKnown(value);
    if (value !== text) setText(value ?? '');
  }
  const broken = text !== '' && parseEdtf(text) === null;
  return (
    <label className="date-field">
      {label}
      <input
        className="field"
        inputMode="numeric"
        placeholder="2023-03"
        value={text}
        aria-invalid={broken}
        aria-describedby={broken ? hint : undefined}
        onChange={({ target }) => {
          setText(target.value);
          const next = target.value.trim();
          if (next === '' || parseEdtf(next)) onChange(next === '' ? null : next);
        }}
      />
      {broken && (
        <span className="origin" id={hint}>
          a year, month or day: 2023, 2023-03, 2023-03-21
        </span>
      )}
    </label>
  );
}

interface DateRangeProps {
  from: string | null;
  to: string | null;
  onChange: (change: { from?: string | null; to?: string | null }) => void;
}

/** Keeps to the articles of a stretch of time; both ends are in. */
export function DateRange({ from, to, onChange }: DateRangeProps) {
  return (
    <fieldset className="facet date-range">
      <legend className="section-title">Published</legend>
      <DateField label="From" value={from} onChange={(value) => onChange({ from: value })} />
      <DateField label="To" value={to} onChange={(value) => onChange({ to: value })} />
    </fieldset>
  );
}
