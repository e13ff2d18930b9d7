import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { countText } from '../../format/count-text.ts';
import { facetLabels } from '../../format/facet-labels.ts';
import type { Collection } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { acceptSuggestion, suggest, suggested, suggestible } from '../../search/query/suggest.ts';
import type { Suggestion } from '../../search/query/suggest.ts';

interface SuggestionListProps {
  collection: Collection;
  query: string;
  /** Position of the caret while names may be suggested, otherwise null. */
  caret: number | null;
  onCaret: (caret: number | null) => void;
  onQuery: (query: string) => void;
  onChoose: (facet: Facet, name: string, rest: string) => void;
  box: RefObject<HTMLInputElement | null>;
}

const maxPerFacet = 3;

/** Moves the active suggestion by an arrow key; it wraps around through -1, the typed text itself. */
function nextActive(active: number, step: 1 | -1, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}

/**
 * The suggested names below the search box: a list box that never has the focus, after the pattern "combobox with list
 * autocomplete" of the ARIA Authoring Practices. Listens to the keys of the box.
 */
export function SuggestionList({ collection, query, caret, onCaret, onQuery, onChoose, box }: SuggestionListProps) {
  const id = useId();
  const facets = useMemo(() => suggestible(collection), [collection]);
  const found = useMemo(
    () => (caret === null ? null : suggest(facets, query, Math.min(caret, query.length), maxPerFacet)),
    [facets, query, caret],
  );
  const suggestions = found?.suggestions ?? [];
  /** The suggestion that the arrow keys reached, and the list it belongs to. */
  const [reached, setReached] = useState({ at: -1, of: found });
  const active = reached.of === found ? reached.at : -1;
  const activeId = active >= 0 && active < suggestions.length ? `${id}-${active}` : null;

  const open = () => onCaret(box.current?.selectionStart ?? null);
  const close = () => onCaret(null);
  const accept = (suggestion: Suggestion) => {
    if (!found) return;
    const { query: rest, caret: next } = acceptSuggestion(query, found.typed, suggestion);
    // Rendered synchronously, since the caret can only be set in text that is in the box.
    flushSync(() => {
      if (found.typed.inPlace) onQuery(rest);
      else onChoose(suggestion.facet, suggestion.name, rest);
      close();
    });
    box.current?.setSelectionRange(next, next);
  };

  const onSelection = useEffectEvent(() => {
    const input = box.current;
    if (caret === null || !input || document.activeElement !== input) return;
    if (input.selectionStart !== input.selectionEnd) close();
    else if (input.selectionStart !== caret) open();
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const chosen = suggestions[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (event.altKey && event.key === 'ArrowUp') close();
      else if (event.altKey || suggestions.length === 0) open();
      else setReached({ at: nextActive(active, event.key === 'ArrowDown' ? 1 : -1, suggestions.length), of: found });
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
    input.addEventListener('keydown', (event) => onKey(event), { signal });
    document.addEventListener('selectionchange', () => onSelection(), { signal });
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
            {suggested.map((facet) => {
              const label = facetLabels[facet].title;
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
                    // The focus stays in the search box, which handles the keys.
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
                      <span className="text few-lines" title={suggestion.name}>
                        {suggestion.name}
                      </span>{' '}
                      <span className="facet-count">{countText(suggestion.count)}</span>
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
