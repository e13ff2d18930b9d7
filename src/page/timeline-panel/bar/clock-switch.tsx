import { countText } from '../../../format/count-text.ts';
import type { ViewState } from '../../state/url/view-state.ts';

interface ClockSwitchProps {
  clock: ViewState['clock'];
  /** Number of events in the collection. */
  events: number;
  onChange: (clock: ViewState['clock']) => void;
}

/** Switches the clock of the timeline: dates of publication, or dates of the reported events. */
export function ClockSwitch({ clock, events, onChange }: ClockSwitchProps) {
  const choice = (value: ViewState['clock'], text: string, note = '') => (
    <label className="clock-choice">
      <input type="radio" name="clock" checked={clock === value} onChange={() => onChange(value)} />
      <span>
        <span className="bar-long">By </span>
        {text}
        <span className="clock-note">{note}</span>
      </span>
    </label>
  );
  return (
    <div className="clock-switch" role="radiogroup" aria-label="Time shown">
      {choice('published', 'publication')}
      {choice('happened', 'event', ` · ${countText(events)}`)}
    </div>
  );
}
