import { useId, useState } from 'react';
import type { Collection } from '../../../contract/collection.ts';
import { writtenEdtf } from '../../../time/written-edtf.ts';
import type { Field } from './choice.ts';
import { EntryChecks } from './entry-checks.tsx';
import { MentionsField } from './mentions-field.tsx';

function TextField({ name, label, value, suggest }: Extract<Field, { kind: 'text' }>) {
  const list = useId();
  const [typed, setTyped] = useState(value);
  return (
    <label className="correct-field">
      {label}
      <input
        className="field"
        name={name}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        required
        // A name has another character than white space.
        pattern=".*\S.*"
        autoComplete="off"
        dir="auto"
        list={suggest ? list : undefined}
      />
      {suggest && (
        <datalist id={list}>
          {suggest(typed).map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
    </label>
  );
}

function DateField({ name, label, value }: Extract<Field, { kind: 'date' }>) {
  const hint = useId();
  return (
    <div className="correct-field">
      <label>
        {label}
        <input
          className="field"
          name={name}
          defaultValue={value}
          required
          autoComplete="off"
          aria-describedby={hint}
          onChange={({ target }) =>
            target.setCustomValidity(
              target.value.trim() === '' || writtenEdtf(target.value) !== null
                ? ''
                : 'Expected a date such as 6 November 2023, 2023-11 or 2023.',
            )
          }
        />
      </label>
      <span className="view-note" id={hint}>
        As 6 November 2023, 2023-11 or 2023
      </span>
    </div>
  );
}

/** A field of a form that corrects. */
export function ChoiceField({ field, collection }: { field: Field; collection: Collection }) {
  if (field.kind === 'text') return <TextField {...field} />;
  if (field.kind === 'date') return <DateField {...field} />;
  if (field.kind === 'mentions') return <MentionsField field={field} collection={collection} />;
  if (field.kind === 'some') return <EntryChecks name={field.name} label={field.label} options={field.options} />;
  return (
    <label className="correct-field">
      {field.label}
      <select className="field" name={field.name} required>
        {field.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
