import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { acceptSuggestion, suggest, suggestible } from '../filter/suggest.ts';
import type { SuggestedFacet, Suggestion } from '../filter/suggest.ts';

interface SuggestionListProps {
  collection: Collection;
  query: string;
  /** Whether something was typed before this part was here. */
  typing: boolean;
  onQuery: (query: string) => void;
  onChoose: (facet: SuggestedFacet, name: string, rest: string) => void;
  box: RefObject<HTMLInputElement | null>;
}

const mostOfEach = 3;
const groups: Record<SuggestedFacet, string> = {
  person: 'People',
  keyword: 'Keywords',
  place: 'Places',
  org: 'Organisations',
};

/** Which suggestion an arrow key goes to: round by way of none, which is the text itself. */
function stepped(active: number, step: 1 | -1, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}

/**
 * The names that what is being typed may mean, under the search box: a list box that the focus stays out of, after the
 * ARIA Authoring Practices' combobox with list autocomplete. Listens to the keys of the box itself.
 */
export function SuggestionList({ collection, query, typing, onQuery, onChoose, box }: SuggestionListProps) {
  const id = useId();
  const [caret, setCaret] = useState<number | null>(typing ? query.length : null);
  const [active, setActive] = useState(-1);
  const facets = useMemo(() => suggestible(collection), [collection]);
  const found = useMemo(
    () => (caret === null ? null : suggest(facets, query, Math.min(caret, query.length), mostOfEach)),
    [facets, query, caret],
  );
  const suggestions = found?.suggestions ?? [];
  const activeId = active >= 0 && active < suggestions.length ? `${id}-${active}` : null;

  const open = () => {
    setCaret(box.current?.selectionStart ?? null);
    setActive(-1);
  };
  const close = () => {
    setCaret(null);
    setActive(-1);
  };
  const accept = (suggestion: Suggestion) => {
    if (!found) return;
    const rest = acceptSuggestion(query, found.typed, suggestion);
    if (found.typed.facet === null) onChoose(suggestion.facet, suggestion.name, rest);
    else onQuery(rest);
    close();
  };

  const onInput = useEffectEvent(open);
  const onBlur = useEffectEvent(close);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = suggestions[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (suggestions.length === 0) open();
      else setActive(stepped(active, event.key === 'ArrowDown' ? 1 : -1, suggestions.length));
    } else if (event.key === 'Enter' && chosen) accept(chosen);
    else if (event.key === 'Escape' && suggestions.length > 0) close();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    const input = box.current;
    if (!input) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    input.addEventListener('input', () => onInput(), { signal });
    input.addEventListener('blur', () => onBlur(), { signal });
    input.addEventListener('keydown', (event) => onKey(event), { signal });
    return () => listeners.abort();
  }, [box]);

  useEffect(() => {
    const input = box.current;
    if (activeId === null) input?.removeAttribute('aria-activedescendant');
    else {
      input?.setAttribute('aria-activedescendant', activeId);
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
    }
  }, [box, activeId]);

  useEffect(() => {
    const input = box.current;
    if (suggestions.length > 0) input?.setAttribute('aria-controls', id);
    else input?.removeAttribute('aria-controls');
  }, [box, id, suggestions.length]);

  return (
    <>
      <span className="visually-hidden" aria-live="polite">
        {suggestions.length > 0 &&
          `${suggestions.length} ${suggestions.length === 1 ? 'suggestion' : 'suggestions'}, by arrow keys`}
      </span>
      {suggestions.length > 0 && (
        <div className="suggestions">
          <div role="listbox" id={id} aria-label="Suggestions">
            {Object.entries(groups).map(([facet, label]) => {
              const own = [...suggestions.entries()].filter(([, suggestion]) => suggestion.facet === facet);
              if (own.length === 0) return null;
              return (
                <div
                  key={facet}
                  role="group"
                  aria-label={`Suggested ${label.toLowerCase()}`}
                  className="suggestion-group"
                >
                  <span className="section-title" aria-hidden="true">
                    {label}
                  </span>
                  {own.map(([at, suggestion]) => (
                    // The focus stays in the search box, whose keys choose.
                    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                    <div
                      key={suggestion.name}
                      id={`${id}-${at}`}
                      role="option"
                      aria-selected={at === active}
                      className="suggestion"
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => accept(suggestion)}
                    >
                      <span className="text">{suggestion.name}</span>{' '}
                      <span className="facet-count">{suggestion.count.toLocaleString('en')}</span>
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </>
  );
}
