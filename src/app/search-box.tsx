import { useId, useState } from 'react';
import type { RefObject } from 'react';
import type { Collection } from '../bundle/collection.ts';
import type { SuggestedFacet } from '../filter/suggest.ts';
import { Loaded, loadable } from './loaded.tsx';

// Wanted once somebody turns to the search.
const suggestions = loadable(() => import('./suggestion-list.tsx'));

interface SearchBoxProps {
  collection: Collection;
  text: string;
  onChange: (text: string) => void;
  /** Called when a suggested name is taken as a filter instead of as words of the query. */
  onChoose: (facet: SuggestedFacet, name: string, rest: string) => void;
  box: RefObject<HTMLInputElement | null>;
  /** Where and why the query cannot be read, while it cannot. */
  problem: string | null;
}

/** Searches headlines and texts while one types, and suggests the names that may be meant. */
export function SearchBox({ collection, text, onChange, onChoose, box, problem }: SearchBoxProps) {
  /** What stood in the box when somebody turned to it; null before. */
  const [found, setFound] = useState<string | null>(null);
  const hint = useId();
  return (
    <search className="search-box">
      <input
        ref={box}
        type="search"
        className="field"
        aria-label="Search"
        aria-describedby={problem === null ? undefined : hint}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search: words, “a phrase”, -without, person:name"
        value={text}
        onFocus={() => setFound(text)}
        onChange={({ target }) => onChange(target.value)}
      />
      {found !== null && (
        <Loaded part={suggestions} waiting={null}>
          {({ SuggestionList }) => (
            <SuggestionList
              collection={collection}
              query={text}
              typing={text !== found}
              onQuery={onChange}
              onChoose={onChoose}
              box={box}
            />
          )}
        </Loaded>
      )}
      {problem !== null && (
        <p className="query-problem" id={hint}>
          {problem}
        </p>
      )}
    </search>
  );
}
