import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { TextSpan } from '../../contract/record.ts';

/** Scrolls to the sentence of the selected event, or to the current search hit. */
export function showPlace(container: HTMLElement | null, place: 'event' | 'hit'): void {
  const mark = place === 'event' ? '.mark-open-event' : '.mark-current-search';
  container?.querySelector(mark)?.scrollIntoView({ block: 'center' });
}

interface SoughtPlaceInput {
  /** The scrolling box of the text. */
  pane: RefObject<HTMLElement | null>;
  /** Number of the open article. */
  number: number;
  /** Its id, once its text has arrived. */
  loaded: string | undefined;
  /** The search hits of its body. */
  hits: readonly TextSpan[];
  /** Start of the trigger of the selected event; null for none. */
  trigger: number | null;
}

/** The place of the text that the reader goes to. */
interface SoughtPlace {
  /** The search hit; null if the place is none. */
  hit: TextSpan | null;
  /** Number of the search hit, from 0; -1 if the place is none. */
  at: number;
  /** Start of the place in the body; null for none. */
  start: number | null;
  /** Goes to a search hit by its number. */
  stepTo: (hit: number) => void;
}

/** Scrolls the text to the selected event or to a search hit, and keeps the number of that hit. */
export function useSoughtPlace({ pane, number, loaded, hits, trigger }: SoughtPlaceInput): SoughtPlace {
  const [place, setPlace] = useState({ number, hits, trigger, hit: 0, stepped: false });
  if (place.number !== number || place.hits !== hits || place.trigger !== trigger)
    setPlace({ number, hits, trigger, hit: 0, stepped: false });
  // The reader goes to the selected event first, and to a search hit by stepping or where no event is selected.
  const onHit = hits.length > 0 && (trigger === null || place.stepped);
  const currentHit = onHit ? (hits[place.hit] ?? null) : null;
  const sought = currentHit ? currentHit[0] : trigger;
  useEffect(() => {
    const box = pane.current;
    if (!box || loaded === undefined || sought === null) return undefined;
    // The event above the text grows when its reports arrive; the sentence stays in view until the reader scrolls.
    const resizes = new ResizeObserver(() => showPlace(box, onHit ? 'hit' : 'event'));
    resizes.observe(box);
    const stop = () => resizes.disconnect();
    for (const type of ['wheel', 'pointerdown', 'keydown']) box.addEventListener(type, stop, { once: true });
    return stop;
  }, [pane, loaded, sought, onHit]);
  return {
    hit: currentHit,
    at: onHit ? place.hit : -1,
    start: sought,
    stepTo: (hit) => setPlace({ ...place, hit, stepped: true }),
  };
}
