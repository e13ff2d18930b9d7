import { useState } from 'react';
import { countText } from '../../../format/count-text.ts';
import type { Option } from './choice.ts';

interface EntryChecksProps {
  name: string;
  label: string;
  options: readonly Option[];
}

// Page size: a person may be in every article.
const optionsAtOnce = 20;

/** A group of checkboxes, the first ones with a button for more. */
export function EntryChecks({ name, label, options }: EntryChecksProps) {
  const [shown, setShown] = useState(optionsAtOnce);
  const left = options.length - shown;
  return (
    <fieldset className="correct-checks">
      <legend>{label}</legend>
      {options.slice(0, shown).map(({ value, text }) => (
        <label key={value} className="correct-choice text" dir="auto">
          <input type="checkbox" name={name} value={value} />
          {text}
        </label>
      ))}
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown * 4)}>
          Show more ({countText(left)} left)
        </button>
      )}
    </fieldset>
  );
}
