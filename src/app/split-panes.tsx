import { Fragment, useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { percentOf, separated } from './pane-sizes.ts';
import type { PaneLimits } from './pane-sizes.ts';

interface Pane {
  id: string;
  /** Its part of the whole to begin with, beside the others' parts. Its style may limit it: `min-` and `max-width` or `-height`. */
  share: number;
  content: ReactNode;
}

interface SplitPanesProps {
  /** Side by side, or one above the other. */
  direction: 'row' | 'column';
  panes: readonly Pane[];
  /** For each separator, in order, what it changes: the pane, and what to call that. */
  separators: readonly { pane: string; label: string }[];
}

interface Measured {
  sizes: readonly number[];
  limits: readonly PaneLimits[];
}

/** `auto` and `none` have no length. */
function pixels(length: string, none: number): number {
  const found = parseFloat(length);
  return Number.isNaN(found) ? none : found;
}

function measure(box: HTMLElement, direction: SplitPanesProps['direction']): Measured {
  const panes = [...box.children].filter((child) => child.classList.contains('pane'));
  const row = direction === 'row';
  return {
    sizes: panes.map((pane) => (row ? pane.getBoundingClientRect().width : pane.getBoundingClientRect().height)),
    limits: panes.map((pane) => {
      const { minWidth, minHeight, maxWidth, maxHeight } = getComputedStyle(pane);
      return { least: pixels(row ? minWidth : minHeight, 0), most: pixels(row ? maxWidth : maxHeight, Infinity) };
    }),
  };
}

// A twentieth of the whole.
const stepShare = 0.05;

/**
 * Panes with separators between them that are dragged, or moved by the arrow keys, Home and End once they have the focus;
 * a double click goes back to the sizes of the beginning. The roles are those of the "window splitter" of the ARIA
 * Authoring Practices. The panes' contents are not rendered again when a separator moves.
 */
export function SplitPanes({ direction, panes, separators }: SplitPanesProps) {
  const [sizes, setSizes] = useState<readonly number[]>(() => panes.map(({ share }) => share));
  const box = useRef<HTMLDivElement>(null);
  const drag = useRef<(Measured & { from: number }) | null>(null);
  const name = useId();
  const row = direction === 'row';
  const along = (event: PointerEvent) => (row ? event.clientX : event.clientY);

  const onKey = (event: KeyboardEvent, at: number) => {
    if (!box.current) return;
    const { sizes: now, limits } = measure(box.current, direction);
    const whole = now.reduce((sum, size) => sum + size, 0);
    const by = {
      [row ? 'ArrowLeft' : 'ArrowUp']: -stepShare * whole,
      [row ? 'ArrowRight' : 'ArrowDown']: stepShare * whole,
      Home: -whole,
      End: whole,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setSizes(separated(now, limits, at, by));
  };

  return (
    <div className={`panes panes-${direction}`} ref={box}>
      {panes.map(({ id, content }, at) => {
        const { pane, label } = separators[at] ?? { pane: '', label: '' };
        return (
          <Fragment key={id}>
            <div id={`${name}${id}`} className="pane" data-pane={id} style={{ flexGrow: sizes[at] }}>
              {content}
            </div>
            {label !== '' && (
              // A separator that has the focus and a value is a widget: https://www.w3.org/TR/wai-aria-1.2/#separator
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <div
                role="separator"
                className="separator"
                aria-label={label}
                aria-orientation={row ? 'vertical' : 'horizontal'}
                aria-controls={`${name}${pane}`}
                aria-valuenow={percentOf(sizes, pane === id ? at : at + 1)}
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                onKeyDown={(event) => onKey(event, at)}
                onDoubleClick={() => setSizes(panes.map(({ share }) => share))}
                onPointerDown={(event) => {
                  if (event.button !== 0 || !box.current) return;
                  event.currentTarget.setPointerCapture(event.pointerId);
                  drag.current = { ...measure(box.current, direction), from: along(event) };
                }}
                onPointerMove={(event) => {
                  const { current } = drag;
                  if (current) setSizes(separated(current.sizes, current.limits, at, along(event) - current.from));
                }}
                onLostPointerCapture={() => {
                  drag.current = null;
                }}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
