import { useMemo, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { onlyChoices } from '../state/filter/filter.ts';
import type { Only } from '../state/filter/filter.ts';
import { onlyTexts } from '../state/filter/only-texts.ts';

interface OnlyChoiceProps {
  collection: Collection;
  only: readonly Only[];
  onChange: (only: Only[]) => void;
}

function label(choice: Only): string {
  return onlyTexts[choice].replace(/^./, (first) => first.toUpperCase());
}

function holds({ index, count, times }: Collection, choice: Only): boolean {
  return choice === 'undated' ? count > times.dated : index.articles[choice].some((number) => number > 0);
}

/** Restricts the page to kinds of articles; a kind without articles is not offered. */
export function OnlyChoice({ collection, only, onChange }: OnlyChoiceProps) {
  const held = useMemo(() => onlyChoices.filter((choice) => holds(collection, choice)), [collection]);
  // A kind that was chosen once stays, so that the focus is not lost when it is deselected.
  const [asked, setAsked] = useState(only);
  if (only.some((choice) => !asked.includes(choice))) setAsked([...asked, ...only]);
  const offered = onlyChoices.filter((choice) => asked.includes(choice) || held.includes(choice));
  if (offered.length === 0) return null;
  return (
    <fieldset className="facet only-choice">
      <legend className="section-title">Only those</legend>
      {offered.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={only.includes(choice)}
            onChange={({ target }) =>
              onChange(onlyChoices.filter((other) => (other === choice ? target.checked : only.includes(other))))
            }
          />{' '}
          {label(choice)}
        </label>
      ))}
    </fieldset>
  );
}
