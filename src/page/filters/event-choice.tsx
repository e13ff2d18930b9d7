import { countText } from '../../format/count-text.ts';
import type { ViewState } from '../state/url/view-state.ts';

interface EventChoiceProps extends Pick<ViewState, 'basis' | 'days' | 'modality' | 'scope'> {
  /** Number of events that are hidden because they may not have happened. */
  hidden: number;
  onChange: (change: Partial<ViewState>) => void;
}

/** Filters by the basis of the events' times, by disagreement about them and by their modality. */
export function EventChoice({ basis, days, modality, scope, hidden, onChange }: EventChoiceProps) {
  return (
    <fieldset className="facet only-choice">
      <legend className="section-title">Events</legend>
      <label title="Without times from the context or from the date of the report">
        <input
          type="checkbox"
          checked={basis === 'stated'}
          onChange={({ target }) => onChange({ basis: target.checked ? 'stated' : 'all' })}
        />{' '}
        Only stated times
      </label>
      <label title="Events whose reports give different times">
        <input
          type="checkbox"
          checked={days === 'disputed'}
          onChange={({ target }) => onChange({ days: target.checked ? 'disputed' : 'all' })}
        />{' '}
        Only disputed days
      </label>
      <label title="Possible, conditional, denied and postponed events, and events that did not happen">
        <input
          type="checkbox"
          checked={modality === 'all'}
          onChange={({ target }) => onChange({ modality: target.checked ? 'all' : 'factual' })}
        />{' '}
        Also what may not have happened{hidden > 0 && ` (${countText(hidden)})`}
      </label>
      <label title="Events that do not name what is chosen or sought, of articles that do">
        <input
          type="checkbox"
          checked={scope === 'article'}
          onChange={({ target }) => onChange({ scope: target.checked ? 'article' : 'event' })}
        />{' '}
        All events of matching articles
      </label>
    </fieldset>
  );
}
