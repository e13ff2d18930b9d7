import { useMemo, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { articleKinds, articleKindTexts } from '../state/filter/article-kinds.ts';
import type { ArticleKind } from '../state/filter/article-kinds.ts';

interface ArticleKindChoiceProps {
  collection: Collection;
  only: readonly ArticleKind[];
  onChange: (only: ArticleKind[]) => void;
}

function label(choice: ArticleKind): string {
  return articleKindTexts[choice].replace(/^./, (first) => first.toUpperCase());
}

function hasKind({ index, count, times }: Collection, choice: ArticleKind): boolean {
  return choice === 'undated' ? count > times.dated : index.articles[choice].some((number) => number > 0);
}

/** Restricts the page to kinds of articles; a kind without articles is not offered. */
export function ArticleKindChoice({ collection, only, onChange }: ArticleKindChoiceProps) {
  const present = useMemo(() => articleKinds.filter((choice) => hasKind(collection, choice)), [collection]);
  // A kind that was chosen once stays, so that the focus is not lost when it is deselected.
  const [everChosen, setEverChosen] = useState(only);
  if (only.some((choice) => !everChosen.includes(choice))) setEverChosen([...everChosen, ...only]);
  const offered = articleKinds.filter((choice) => everChosen.includes(choice) || present.includes(choice));
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
              onChange(articleKinds.filter((other) => (other === choice ? target.checked : only.includes(other))))
            }
          />{' '}
          {label(choice)}
        </label>
      ))}
    </fieldset>
  );
}
