import { useRef, useState } from 'react';
import type { Collection } from '../../../contract/collection.ts';
import type { Correction } from '../../../contract/corrections.ts';
import { writtenEdtf } from '../../../time/written-edtf.ts';
import type { Choice, Values } from './choice.ts';
import { ChoiceField } from './choice-field.tsx';

interface ChoiceFormProps {
  collection: Collection;
  legend: string;
  choices: readonly Choice[];
  onCorrect: (correction: Correction) => void;
}

function valuesOf(form: HTMLFormElement): Values {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    text,
    date: (name) => writtenEdtf(text(name)) ?? '',
    all: (name) => data.getAll(name).filter((value) => typeof value === 'string'),
  };
}

/** Finds a field of several entries of which none is chosen. */
function emptyField({ fields }: Choice, { all }: Values): string | undefined {
  return fields.find(({ kind, name }) => (kind === 'some' || kind === 'mentions') && all(name).length === 0)?.label;
}

/** A form that asks in which way a subject is wrong, and for what is right. */
export function ChoiceForm({ collection, legend, choices, onCorrect }: ChoiceFormProps) {
  const [chosen, setChosen] = useState(0);
  const [fault, setFault] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const choice = choices[chosen];
  const submit = async () => {
    if (!form.current || !choice) return;
    const values = valuesOf(form.current);
    const empty = emptyField(choice, values);
    if (empty !== undefined) {
      setFault(`Nothing was corrected: choose one or more of “${empty}”.`);
      return;
    }
    setFault('');
    try {
      onCorrect(await choice.correction(values));
    } catch (error) {
      setFault(`Nothing was corrected: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <form
      ref={form}
      className="correct-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset>
        <legend className="text" dir="auto">
          {legend}
        </legend>
        {choices.map(({ label }, at) => (
          <label key={label} className="correct-choice">
            <input
              type="radio"
              name="choice"
              checked={at === chosen}
              onChange={() => {
                setChosen(at);
                setFault('');
              }}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {choice && (
        <div className="correct-fields" key={choice.label}>
          {choice.fields.map((field) => (
            <ChoiceField key={field.name} field={field} collection={collection} />
          ))}
          {choice.note !== undefined && <p className="view-note">{choice.note}</p>}
        </div>
      )}
      <p className="view-fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="button">
        Correct
      </button>
    </form>
  );
}
