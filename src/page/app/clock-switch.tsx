import { countText } from '../../format/count-text.ts';
import type { ViewState } from '../state/url/view-state.ts';

interface ClockSwitchProps {
  clock: ViewState['clock'];
  /** How many events the collection has. */
  events: number;
  onChange: (clock: ViewState['clock']) => void;
}

/** Chooses which time the timeline shows: when articles were published, or when what they tell happened. */
export function ClockSwitch({ clock, events, onChange }: ClockSwitchProps) {
  const choice = (value: ViewState['clock'], text: string) => (
    <label className="clock-choice">
      <input type="radio" name="clock" checked={clock === value} onChange={() => onChange(value)} />
      <span>{text}</span>
    </label>
  );
  return (
    <div className="clock-switch" role="radiogroup" aria-label="Time shown">
      {choice('published', 'When published')}
      {choice('happened', `When it happened (${countText(events)} ${events === 1 ? 'event' : 'events'})`)}
    </div>
  );
}
