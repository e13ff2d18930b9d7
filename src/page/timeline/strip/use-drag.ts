import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { TimeWindow } from '../entries/entries.ts';
import type { Grip } from './window-moves.ts';
import { centred, dragged, isWhole } from './window-moves.ts';

const threshold = 4;

interface Drag {
  grip: Grip;
  pointer: number;
  /** Start of the drag: horizontal position on the page, in pixels, and moment. */
  x: number;
  from: number;
  /** Latest horizontal position of the pointer on the page, in pixels. */
  to: number;
  before: TimeWindow;
  begun: boolean;
  frame: number;
}

interface DragOptions {
  track: RefObject<HTMLElement | null>;
  window: TimeWindow;
  span: TimeWindow;
  onSettle: (window: TimeWindow) => void;
  onWhole: () => void;
}

function gripAt(target: EventTarget): Grip {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip'] : undefined;
  return grip === 'start' || grip === 'end' || grip === 'position' ? grip : 'new';
}

/** Handles drags on the strip. Returns the dragged window, null at rest, and the listeners of the track. */
export function useDrag({ track, window: current, span, onSettle, onWhole }: DragOptions) {
  const [draft, setDraft] = useState<TimeWindow | null>(null);
  const drag = useRef<Drag | null>(null);
  const cancel = useRef(() => {});

  const timeAt = (x: number) => {
    const box = track.current?.getBoundingClientRect();
    return box ? span.start + ((x - box.left) / box.width) * (span.end - span.start) : span.start;
  };
  const result = ({ grip, before, from, to }: Drag) => dragged(grip, before, from, timeAt(to), span);
  const end = () => {
    if (drag.current) cancelAnimationFrame(drag.current.frame);
    drag.current = null;
    setDraft(null);
  };

  useEffect(() => {
    cancel.current = end;
  });
  const dragging = draft !== null;
  useEffect(() => {
    if (!dragging) return undefined;
    // The capture phase keeps the same key from also closing something else on the page.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel.current();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [dragging]);
  useEffect(() => () => cancelAnimationFrame(drag.current?.frame ?? 0), []);

  const listeners = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (drag.current || event.button !== 0) return;
      const held = gripAt(event.target);
      // A window of the whole span cannot move, so that a drag on it selects a part.
      const grip = held === 'position' && isWhole(current, span) ? 'new' : held;
      const { clientX: x, pointerId: pointer } = event;
      drag.current = { grip, pointer, x, from: timeAt(x), to: x, before: current, begun: false, frame: 0 };
      event.currentTarget.setPointerCapture(pointer);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (held?.pointer !== event.pointerId) return;
      held.to = event.clientX;
      if (Math.abs(held.to - held.x) >= threshold) held.begun = true;
      if (!held.begun || held.frame !== 0) return;
      held.frame = requestAnimationFrame(() => {
        held.frame = 0;
        setDraft(result(held));
      });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (held?.pointer !== event.pointerId) return;
      held.to = event.clientX;
      const beside = held.grip === 'new' && !isWhole(held.before, span);
      if (held.begun) onSettle(result(held));
      else if (beside) onSettle(centred(held.before, held.from, span));
      end();
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      if (drag.current?.pointer === event.pointerId) end();
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      event.preventDefault();
      onWhole();
    },
  };
  return { draft, listeners };
}
