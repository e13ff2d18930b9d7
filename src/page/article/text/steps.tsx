import { countText } from '../../../format/count-text.ts';

interface StepsProps {
  /** The noun of one place: "event", "match". */
  noun: string;
  count: number;
  /** Number of the current place, from 0; -1 for none. */
  at: number;
  onStep: (at: number) => void;
}

/** Goes through the places of an open text that are sought: "3 of 12", with a button for each direction. */
export function Steps({ noun, count, at, onStep }: StepsProps) {
  if (count === 0) return null;
  return (
    <p className="steps" role="group" aria-label={`${noun} by ${noun}`}>
      <button
        type="button"
        className="button quiet"
        aria-label={`Previous ${noun}`}
        disabled={at <= 0}
        onClick={() => onStep(at - 1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span aria-live="polite">
        {noun} {countText(at + 1)} of {countText(count)}
      </span>
      <button
        type="button"
        className="button quiet"
        aria-label={`Next ${noun}`}
        disabled={at >= count - 1}
        onClick={() => onStep(at + 1)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </p>
  );
}
