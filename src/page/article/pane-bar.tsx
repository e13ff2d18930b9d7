import { countText } from '../../format/count-text.ts';

export interface PaneBarProps {
  /** Number of the open entry in the list, from 0, and the length of the list; null if it is not in it. */
  position: { at: number; count: number } | null;
  /** Null at the ends of the list. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
}

/** The bar above the open article: the neighbours in the list, the position in it, and the button that closes. */
export function PaneBar({ position, onPrevious, onNext, onClose }: PaneBarProps) {
  return (
    <div className="pane-bar">
      <button type="button" className="button" disabled={!onPrevious} onClick={() => onPrevious?.()}>
        <span aria-hidden="true">←</span> Previous
      </button>
      <button type="button" className="button" disabled={!onNext} onClick={() => onNext?.()}>
        Next <span aria-hidden="true">→</span>
      </button>
      {position && (
        <span className="pane-position">
          {countText(position.at + 1)} of {countText(position.count)}
        </span>
      )}
      <button type="button" className="button quiet close" onClick={onClose} aria-label="Close the article">
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
