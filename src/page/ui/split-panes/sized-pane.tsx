import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { rangeOf, resized } from './pane-sizes.ts';
import type { PaneSize } from './pane-sizes.ts';

export interface PaneProps {
  /** Its style may limit it by `min-` and `max-width` or `-height`. */
  id: string;
  /** Initial size, a CSS length or percentage. */
  size: string;
  /** Name of its separator. */
  label: string;
  /** Name of the button that folds the pane, and its size while folded; null for a pane that does not fold. */
  fold: { name: string; size: string } | null;
  content: ReactNode;
}

interface Sizes {
  pane: PaneSize;
  filling: PaneSize;
  /** Length of the box of all panes. */
  whole: number;
}

/** `auto` and `none` are no lengths. */
function pixels(length: string, none: number): number {
  const found = parseFloat(length);
  return Number.isNaN(found) ? none : found;
}

function measure(pane: Element, row: boolean): PaneSize {
  const { width, height } = pane.getBoundingClientRect();
  const { minWidth, minHeight, maxWidth, maxHeight } = getComputedStyle(pane);
  return {
    size: row ? width : height,
    least: pixels(row ? minWidth : minHeight, 0),
    most: pixels(row ? maxWidth : maxHeight, Infinity),
  };
}

// A key press moves a separator by a twentieth of the whole.
const stepShare = 0.05;

interface SizedPaneProps {
  direction: 'row' | 'column';
  /** Its side of the pane that fills the rest. */
  side: 'before' | 'after';
  /** Null while it is absent. */
  pane: PaneProps | null;
}

/**
 * A pane and its separator, which is dragged, or moved by keys when focused: the arrow keys, Home for the least and End
 * for the greatest size, Enter to fold and unfold; a double click restores the initial size. Roles follow the "window
 * splitter" of the ARIA Authoring Practices.
 */
export function SizedPane({ direction, side, pane }: SizedPaneProps) {
  const [moved, setMoved] = useState<number | null>(null);
  const [folding, setFolded] = useState(false);
  const [range, setRange] = useState<Record<'least' | 'now' | 'most', number> | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const drag = useRef<{ sizes: Sizes; pointer: number; from: number } | null>(null);
  const prefix = useId();
  const row = direction === 'row';
  const grows = side === 'before' ? 1 : -1;
  const present = pane !== null;
  const folded = folding && pane?.fold ? pane.fold : null;
  const along = (event: PointerEvent) => (row ? event.clientX : event.clientY);

  const sizes = (): Sizes | null => {
    const [element, whole] = [box.current, box.current?.parentElement];
    const filling = whole?.querySelector(':scope > .pane-filling');
    if (!element || !whole || !filling) return null;
    return {
      pane: measure(element, row),
      // What its content needs no longer limits it once the separator moves.
      filling: { ...measure(filling, row), most: Infinity },
      whole: row ? whole.clientWidth : whole.clientHeight,
    };
  };
  const showRange = () => {
    const now = sizes();
    if (!now) return;
    const { least, most } = rangeOf(now.pane, now.filling);
    const percent = (size: number) => Math.round((100 * size) / now.whole);
    setRange({ least: percent(least), now: percent(now.pane.size), most: percent(most) });
  };
  useEffect(() => {
    // After the paint, since measuring forces a layout.
    if (present) showRange();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- showRange is new at each render
  }, [present, moved, folding]);

  const move = ({ pane: size, filling }: Sizes, by: number) => {
    setFolded(false);
    setMoved(resized(size, filling, grows * by));
  };
  const onKey = (event: KeyboardEvent) => {
    const now = sizes();
    if (!now || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = {
      [row ? 'ArrowLeft' : 'ArrowUp']: -stepShare * now.whole,
      [row ? 'ArrowRight' : 'ArrowDown']: stepShare * now.whole,
      Home: -grows * now.whole,
      End: grows * now.whole,
    }[event.key];
    if (by !== undefined) move(now, by);
    else if (event.key === 'Enter' && pane?.fold) setFolded(!folding);
    else return;
    event.preventDefault();
  };
  if (!pane) return null;

  const separator = (
    // A separator that has the focus and a value is a widget: https://www.w3.org/TR/wai-aria-1.2/#separator
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      className="separator"
      aria-label={pane.label}
      aria-orientation={row ? 'vertical' : 'horizontal'}
      aria-controls={prefix}
      aria-valuenow={range?.now ?? 50}
      aria-valuemin={range?.least}
      aria-valuemax={range?.most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onFocus={showRange}
      onKeyDown={onKey}
      onDoubleClick={() => setMoved(null)}
      onPointerDown={(event) => {
        const now = event.button === 0 && !drag.current && sizes();
        if (!now) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { sizes: now, pointer: event.pointerId, from: along(event) };
      }}
      onPointerMove={(event) => {
        const { current } = drag;
        if (current?.pointer === event.pointerId) move(current.sizes, along(event) - current.from);
      }}
      onLostPointerCapture={(event) => {
        if (drag.current?.pointer === event.pointerId) drag.current = null;
      }}
    />
  );
  const size = moved === null ? pane.size : `${moved}px`;
  return (
    <>
      {side === 'after' && separator}
      <div
        id={prefix}
        ref={box}
        className="pane"
        data-pane={pane.id}
        data-moved={moved !== null}
        data-folded={folded !== null}
        style={{ flexBasis: folded?.size ?? size }}
      >
        {pane.fold && (
          <button
            type="button"
            className="pane-fold"
            aria-expanded={!folded}
            aria-controls={prefix}
            title={folded ? 'Unfold' : 'Fold'}
            onClick={() => setFolded(!folding)}
          >
            <span>{pane.fold.name}</span>
          </button>
        )}
        {pane.content}
      </div>
      {side === 'before' && separator}
    </>
  );
}
