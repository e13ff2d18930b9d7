import { useEffect, useRef } from 'react';
import type { TimelineEntries } from './entries.ts';
import type { Peek } from './owner-input.ts';

const mostShown = 200;

interface PeekListProps {
  peek: Peek;
  entries: TimelineEntries;
  selected: number | null;
  /** The box that the list is placed in. */
  within: DOMRect;
  onSelect: (id: number) => void;
  onClose: () => void;
}

function placeOf(anchor: DOMRect, within: DOMRect): { left: number; top: number } {
  return {
    left: Math.max(8, Math.min(anchor.left - within.left, within.width - 300)),
    top: Math.max(8, Math.min(anchor.bottom - within.top + 4, within.height - 220)),
  };
}

/** Arrow keys go through the buttons and round; says whether the key was one of them. */
function moveFocus(list: HTMLElement, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  return true;
}

/** The headlines of a group that no zoom can part, to choose from. */
export function PeekList({ peek, entries, selected, within, onSelect, onClose }: PeekListProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = panel.current;
    if (!list) return undefined;
    list.querySelector('button')?.focus({ preventScroll: true });
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.contains(event.target)) onClose();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
      else if (!moveFocus(list, event.key)) return;
      // Handled: the page's own keys must not act on it too.
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('pointerdown', onPointer, true);
    list.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      list.removeEventListener('keydown', onKey);
    };
  }, [onClose]);
  const shown = peek.ids.slice(0, mostShown);
  const title = `${entries.counted(peek.ids.length)}, ${entries.date(peek.ids[0] ?? 0)}`;
  return (
    <div ref={panel} className="timeline-peek" role="dialog" aria-label={title} style={placeOf(peek.anchor, within)}>
      <p className="timeline-peek-title">{title}</p>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <button type="button" aria-current={id === selected} onClick={() => onSelect(id)}>
              {entries.headline(id)}
            </button>
          </li>
        ))}
      </ul>
      {peek.ids.length > mostShown && (
        <p className="timeline-peek-title">and {peek.ids.length - mostShown} more, all of them in the list</p>
      )}
    </div>
  );
}
