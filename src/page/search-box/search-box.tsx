import { useId, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Collection } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';

// Fetched when the search box first gets the focus.
const suggestions = lazyModule('The list of suggestions', () => import('./suggestion-list.tsx'));

interface SearchBoxProps {
  collection: Collection;
  text: string;
  onChange: (text: string) => void;
  /** Called when a suggested name becomes a filter instead of words of the query. */
  onChoose: (facet: Facet, name: string, rest: string) => void;
  box: RefObject<HTMLInputElement | null>;
  /** The syntax error or ambiguity of the query; null if there is none. */
  problem: string | null;
  /** The error of the search. It is rendered between the box and the suggestions, which would cover it elsewhere. */
  failure: ReactNode;
}

/** Searches headlines and texts as the reader types, and suggests names. */
export function SearchBox({ collection, text, onChange, onChoose, box, problem, failure }: SearchBoxProps) {
  const [hadFocus, setHadFocus] = useState(false);
  /** Position of the caret while names may be suggested, otherwise null. */
  const [caret, setCaret] = useState<number | null>(null);
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
        onFocus={() => setHadFocus(true)}
        onBlur={() => setCaret(null)}
        onChange={({ target }) => {
          setCaret(target.selectionStart);
          onChange(target.value);
        }}
      />
      {hadFocus && (
        <Lazy module={suggestions} waiting={null}>
          {({ SuggestionList }) => (
            <SuggestionList
              collection={collection}
              query={text}
              caret={caret}
              onCaret={setCaret}
              onQuery={onChange}
              onChoose={onChoose}
              box={box}
            />
          )}
        </Lazy>
      )}
      {problem !== null && (
        <p className="query-problem" id={hint}>
          {problem}
        </p>
      )}
      {failure}
    </search>
  );
}
