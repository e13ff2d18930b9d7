import { Fragment, useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { percentOf, percentRange, separated, wholeOf } from './pane-sizes.ts';
import type { PaneLimits } from './pane-sizes.ts';

interface Pane {
  id: string;
  /**
   * Initial share, relative to the other panes'. The pane's style may limit it by `min-` and `max-width` or `-height`.
   */
  share: number;
  content: ReactNode;
}

interface SplitPanesProps {
  /** Whether the panes are side by side or one above the other. */
  direction: 'row' | 'column';
  panes: readonly Pane[];
  /** For each separator, in order, the pane that it resizes and that pane's name. */
  separators: readonly { pane: string; label: string }[];
}

interface Measured {
  sizes: readonly number[];
  /** Null before the first measurement. */
  limits: readonly PaneLimits[] | null;
}

/** `auto` and `none` are no lengths. */
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

// A key press moves a separator by a twentieth of the whole.
const stepShare = 0.05;

/**
 * Panes with separators that are dragged, or moved by keys when focused: the arrow keys, Home for the least and End for
 * the greatest size of the named pane; a double click restores the initial sizes. Roles follow the "window splitter" of
 * the ARIA Authoring Practices. Moving a separator does not render the contents again.
 */
export function SplitPanes({ direction, panes, separators }: SplitPanesProps) {
  const beginning = (): Measured => ({ sizes: panes.map(({ share }) => share), limits: null });
  const [{ sizes, limits }, setMeasured] = useState(beginning);
  const box = useRef<HTMLDivElement>(null);
  const drag = useRef<(Measured & { pointer: number; from: number }) | null>(null);
  const name = useId();
  const row = direction === 'row';
  const along = (event: PointerEvent) => (row ? event.clientX : event.clientY);
  const move = (now: Measured, at: number, by: number) =>
    setMeasured({ ...now, sizes: separated(now.sizes, now.limits ?? [], at, by) });

  const onKey = (event: KeyboardEvent, at: number, pane: number) => {
    if (!box.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const now = measure(box.current, direction);
    const whole = wholeOf(now.sizes);
    const grows = pane === at ? 1 : -1;
    const by = {
      [row ? 'ArrowLeft' : 'ArrowUp']: -stepShare * whole,
      [row ? 'ArrowRight' : 'ArrowDown']: stepShare * whole,
      Home: -grows * whole,
      End: grows * whole,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(now, at, by);
  };

  return (
    <div className={`panes panes-${direction}`} ref={box}>
      {panes.map(({ id, content }, at) => {
        const separator = separators[at];
        const pane = separator?.pane === id ? at : at + 1;
        const range = limits && percentRange(sizes, limits, at, pane);
        return (
          <Fragment key={id}>
            <div id={`${name}${id}`} className="pane" data-pane={id} style={{ flexGrow: sizes[at] }}>
              {content}
            </div>
            {separator && (
              // A separator that has the focus and a value is a widget: https://www.w3.org/TR/wai-aria-1.2/#separator
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <div
                role="separator"
                className="separator"
                aria-label={separator.label}
                aria-orientation={row ? 'vertical' : 'horizontal'}
                aria-controls={`${name}${separator.pane}`}
                aria-valuenow={percentOf(sizes, pane)}
                aria-valuemin={range?.least}
                aria-valuemax={range?.most}
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                // The value is computed from the sizes, so that no layout is forced.
                onFocus={() => box.current && setMeasured(measure(box.current, direction))}
                onKeyDown={(event) => onKey(event, at, pane)}
                onDoubleClick={() => setMeasured(beginning)}
                onPointerDown={(event) => {
                  if (event.button !== 0 || !box.current || drag.current) return;
                  event.currentTarget.setPointerCapture(event.pointerId);
                  const now = measure(box.current, direction);
                  drag.current = { ...now, pointer: event.pointerId, from: along(event) };
                }}
                onPointerMove={(event) => {
                  const { current } = drag;
                  if (current?.pointer === event.pointerId) move(current, at, along(event) - current.from);
                }}
                onLostPointerCapture={(event) => {
                  if (drag.current?.pointer === event.pointerId) drag.current = null;
                }}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
