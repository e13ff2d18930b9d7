import type { CSSProperties, KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { TimeWindow } from '../entries/entries.ts';
import { edgeText, stretchText } from '../axis/time-text.ts';
import { useDrag } from './use-drag.ts';
import type { Grip } from './window-moves.ts';
import { edgeMoved, isWhole, keyed, moved, within } from './window-moves.ts';

interface RangeSliderProps {
  span: TimeWindow;
  /** The visible window; null for the whole span. */
  window: TimeWindow | null;
  onWindow: (window: TimeWindow | null) => void;
}

type Thumb = Exclude<Grip, 'new'>;

const names: Record<Thumb, string> = {
  start: 'Start of the window',
  position: 'Position of the window',
  end: 'End of the window',
};

function reach(thumb: Thumb, window: TimeWindow, span: TimeWindow): { min: number; max: number; now: number } {
  const to = (by: number) => (thumb === 'position' ? moved(window, by, span) : edgeMoved(window, thumb, by, span));
  const edge = thumb === 'end' ? 'end' : 'start';
  return { min: to(-Infinity)[edge], max: to(Infinity)[edge], now: window[edge] };
}

/**
 * The window on the strip as three sliders, start, end and position, for pointer and keys. Values are in milliseconds.
 */
export function RangeSlider({ span, window, onWindow }: RangeSliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const settled = within(window ?? span, span);
  const settle = (next: TimeWindow) => {
    if (next.start === settled.start && next.end === settled.end) return;
    onWindow(isWhole(next, span) ? null : next);
  };
  const onWhole = () => {
    if (window) onWindow(null);
  };
  const { draft, listeners } = useDrag({ track, window: settled, span, onSettle: settle, onWhole });
  const seen = draft ?? settled;
  /** The announced window is the true one, even if it reaches beyond the span. */
  const real = draft ?? window ?? span;
  const percent = (time: number) => ((time - span.start) / (span.end - span.start)) * 100;
  /** The distances of the window from both ends of the track. */
  const style: CSSProperties & Record<'--left' | '--right', string> = {
    '--left': `${percent(seen.start)}%`,
    '--right': `${100 - percent(seen.end)}%`,
  };
  const whole = isWhole(seen, span);

  const onKeyDown = (thumb: Thumb, event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : keyed(thumb, event, settled, span);
    if (!next || draft) return;
    event.preventDefault();
    event.stopPropagation();
    settle(next);
  };
  const slider = (thumb: Thumb, text: string) => {
    const { min, max, now } = reach(thumb, seen, span);
    return (
      <div
        role="slider"
        tabIndex={0}
        data-grip={thumb}
        className={`strip-${thumb}`}
        aria-label={names[thumb]}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={now}
        aria-valuetext={text}
        onKeyDown={(event) => onKeyDown(thumb, event)}
      />
    );
  };
  return (
    <div ref={track} className={whole ? 'strip-track whole' : 'strip-track'} style={style} {...listeners}>
      <div className="strip-window" />
      {slider('start', edgeText(real, 'start'))}
      {slider('position', whole ? `Everything, ${stretchText(real)}` : stretchText(real))}
      {slider('end', edgeText(real, 'end'))}
    </div>
  );
}
